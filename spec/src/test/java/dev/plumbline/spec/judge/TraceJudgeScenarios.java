package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceReader;
import dev.plumbline.spec.event.TraceText;
import dev.plumbline.spec.judge.TraceJudge.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole traces, judged from their text. */
class TraceJudgeScenarios {

    private static final TraceJudge JUDGE = new TraceJudge(Dialogue.machines(List.of("SwitchNic", "OidRequest")));

    private final Dialogue dialogue = Dialogue.withExtension().say(team("1", "0", "1"));

    @Test
    void a_conforming_dialogue_passes_and_tells_what_it_put_to_the_test() throws IOException, TraceException {
        dialogue.say(inWorkItem(referenced("1/1"))).say(life("NIC_DISCONNECT", "1/1"));
        dialogue.say(inWorkItem(List.of(dereferenced("1/1")))).say(quiescent());
        Result result = judge(dialogue.trace());
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.reason()).isEmpty();
        assertThat(result.findings()).isEmpty();
        assertThat(result.events()).isEqualTo(dialogue.judge().events());
        assertThat(result.exercised()).isEqualTo(dialogue.judge().exercised()).isNotEmpty();
        assertThat(result.exercised()).extracting(Object::toString).contains("REF-05");
    }

    @Test
    void a_clause_that_no_event_put_to_the_test_is_not_counted() throws IOException, TraceException {
        assertThat(judge(dialogue.say(quiescent()).trace()).exercised())
                .extracting(Object::toString)
                .contains("OID-06")
                .doesNotContain("REF-02", "REF-05");
    }

    @Test
    void a_cut_trace_is_inconclusive_however_well_it_went() throws IOException, TraceException {
        String whole = dialogue.say(quiescent()).trace();
        Result result = judge(whole.substring(0, whole.indexOf("{\"footer\"")));
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("cut: the trace has no footer");
    }

    @Test
    void a_trace_without_events_is_inconclusive() throws IOException, TraceException {
        Result result = judge(Dialogue.withExtension().trace());
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("the trace has no events");
    }

    @Test
    void a_trace_that_ends_before_obligations_fall_due_is_inconclusive() throws IOException, TraceException {
        Result result = judge(dialogue.say(inWorkItem(referenced("1/1"))).trace());
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("the trace does not end at quiescence, where obligations fall due");
    }

    @Test
    void a_trace_beyond_the_model_is_inconclusive() throws IOException, TraceException {
        for (int i = 0; i < 3; i++) {
            dialogue.say(inWorkItem(referenced("1/1")));
        }
        dialogue.say(new Event.WorkItem());
        dialogue.judgementOf(new ReferenceSwitchNic("1/1"));
        Result result = judge(dialogue.trace().replaceAll("\\{\"footer\".*", ""));
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("scope: SwitchNic does not count beyond MaxRefs (1/1)");
    }

    /** The traces lie next to this class, as a vendor would send them. */
    @ParameterizedTest(name = "{0} ends {1}, citing {2}")
    @CsvSource({
        "conforming.ndjson,             PASS,         ''",
        "missing-dereference.ndjson,    FAIL,         REF-05",
        "own-connect-failed.ndjson,     FAIL,         LIFE-32",
        "created-on-no-port.ndjson,     INCONCLUSIVE, LIFE-01",
    })
    void a_recorded_trace_is_judged(String file, Verdict verdict, String clauses) throws IOException, TraceException {
        try (InputStream in = TraceJudgeScenarios.class.getResourceAsStream(file)) {
            Result result = JUDGE.judge(new TraceReader(in, file));
            assertThat(result.verdict()).isEqualTo(verdict);
            assertThat(String.join(",", Dialogue.clauses(result.findings()))).isEqualTo(clauses);
        }
    }

    @Test
    void a_malformed_trace_has_no_result() {
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> judge(dialogue.trace().replace("FilterOid", "FilterOld")))
                .withMessage("t.ndjson:2: unknown event \"FilterOldRequest\"");
    }

    private static Result judge(String trace) throws IOException, TraceException {
        return JUDGE.judge(TraceText.reader(trace));
    }
}
