package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Obscured;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceText;
import dev.plumbline.spec.judge.Extension.Request;
import dev.plumbline.spec.judge.TraceJudge.Result;
import dev.plumbline.spec.requirement.RequirementId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Traces of producers that do not see every event, or not every value. */
class PartialTraceScenarios {

    private static final Request REQUEST = new Request("r1", "OID_GEN_STATISTICS", "0/0");
    private static final Set<String> GRANTS = Set.of("ReferenceSwitchNicReturn");
    private static final Set<String> CLONES = Set.of("NdisAllocateCloneOidRequest", "NdisAllocateCloneOidRequestReturn");

    private final List<Event> events = new ArrayList<>(team("1", "0", "1"));

    @Test
    void a_run_that_something_unseen_explains_passes() throws IOException, TraceException {
        events.addAll(inWorkItem(referenced("1/1")));
        events.addAll(inWorkItem(List.of(dereferenced("1/1"))));
        events.add(quiescent());
        Result result = without(GRANTS);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.reason()).isEmpty();
    }

    @Test
    void a_pass_tells_how_many_behaviours_are_left() throws IOException, TraceException {
        events.addAll(inWorkItem(referenced("1/1")));
        events.add(quiescent());
        Result result = without(GRANTS);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.reason()).isEqualTo("behaviours that are left: 2");
    }

    @Test
    void an_event_that_nothing_unseen_explains_fails() throws IOException, TraceException {
        events.addAll(REQUEST.forwarded("SUCCESS"));
        events.add(4, REQUEST.freed());
        Result result = without(Set.of("NdisFOidRequestReturn"));
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(Dialogue.clauses(result.findings())).contains("OID-08");
    }

    @Test
    void a_failure_tells_how_many_behaviours_were_left() throws IOException, TraceException {
        events.addAll(inWorkItem(referenced("1/1")));
        events.addAll(inWorkItem(referenced("1/0")));
        events.addAll(inWorkItem(List.of(dereferenced("1/1"), dereferenced("1/1"))));
        events.add(quiescent());
        Result result = without(GRANTS);
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.reason()).isEqualTo("a clause is broken; behaviours that were left: 2, and none allows it");
        assertThat(Dialogue.clauses(result.findings())).contains("REF-05");
    }

    @Test
    void a_clause_is_put_to_the_test_only_if_it_is_whatever_was_not_seen() throws IOException, TraceException {
        events.addAll(REQUEST.forwarded("SUCCESS"));
        events.add(quiescent());
        Set<RequirementId> seen = without(Set.of()).exercised();
        Set<RequirementId> less = without(CLONES).exercised();
        assertThat(seen).containsAll(less).hasSizeGreaterThan(less.size());
    }

    @Test
    void a_check_that_needs_a_value_that_is_not_seen_is_not_evaluated() throws IOException, TraceException {
        TraceJudge levels = new TraceJudge(Dialogue.machines(List.of("CallLevel")));
        List<Event> wrong = new ArrayList<>(inWorkItem(List.of(
                new ReferenceSwitchNic("1/1", "DIRQL"), new ReferenceSwitchNicReturn("1/1", "SUCCESS"))));
        wrong.add(quiescent());
        Result seen = levels.judge(TraceText.reader(Obscured.unseen(wrong, Set.of(), List.of())));
        assertThat(seen.verdict()).isEqualTo(Verdict.FAIL);
        List<Event> right = new ArrayList<>(inWorkItem(List.of(
                new ReferenceSwitchNic("1/1", "PASSIVE_LEVEL"), new ReferenceSwitchNicReturn("1/1", "SUCCESS"))));
        right.add(quiescent());
        assertThat(levels.judge(TraceText.reader(Obscured.unseen(right, Set.of(), List.of()))).exercised())
                .containsAll(seen.findings().getFirst().requirements());
        for (List<Event> run : List.of(wrong, right)) {
            Result blind = levels.judge(TraceText.reader(Obscured.unseen(run, Set.of(), List.of("ReferenceSwitchNic.irql"))));
            assertThat(blind.verdict()).isEqualTo(Verdict.PASS);
            assertThat(blind.exercised()).doesNotContainAnyElementsOf(seen.findings().getFirst().requirements());
        }
    }

    @Test
    void too_little_seen_is_inconclusive_and_names_the_bound() throws IOException, TraceException {
        events.addAll(team("2", "0", "1", "2"));
        events.addAll(REQUEST.forwarded("SUCCESS"));
        events.add(quiescent());
        Result result = without(Set.of("FilterOidRequest", "NdisFOidRequest", "NdisFOidRequestReturn", "FilterOidRequestReturn"));
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("too many behaviours: more than 256");
    }

    @Test
    void what_is_beyond_the_model_is_not_judged_and_the_rest_is() throws IOException, TraceException {
        for (int i = 0; i < 4; i++) {
            events.addAll(inWorkItem(referenced("1/1")));
        }
        List<Event> more = new ArrayList<>(events);
        events.add(quiescent());
        Result result = without(Set.of());
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("scope: SwitchNic does not count beyond MaxRefs (1/1)");
        more.addAll(REQUEST.forwarded("SUCCESS"));
        more.add(more.size() - 1, REQUEST.freed());
        Result worse = judge(Obscured.unseen(more, Set.of(), List.of()));
        assertThat(worse.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(Dialogue.clauses(worse.findings())).contains("OID-08");
    }

    @Test
    void a_host_that_nothing_unseen_excuses_is_named_with_that_proviso() throws IOException, TraceException {
        events.addAll(inWorkItem(referenced("1/7")));
        Result result = without(Set.of("ReferenceSwitchNic"));
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("the host broke a promise, or the implementation broke a clause unseen");
        assertThat(Dialogue.clauses(result.findings())).contains("REF-01");
    }

    @Test
    void what_only_a_return_explains_that_is_not_remembered_is_inconclusive() throws IOException, TraceException {
        assertThat(amid(10).verdict()).isEqualTo(Verdict.PASS);
        Result result = amid(1100);
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("too many behaviours: calls that may return unseen are not counted");
        assertThat(result.findings()).isEmpty();
    }

    /** A connection is created by a request that returns unseen, after work items whose returns are not seen either. */
    private static Result amid(int workItems) throws IOException, TraceException {
        List<Event> run = new ArrayList<>(team("1", "0", "1"));
        List<Event> creation = new ArrayList<>(life("NIC_CREATE", "1/2"));
        creation.addAll(1, Collections.nCopies(workItems, new Event.WorkItem()));
        run.addAll(creation);
        run.addAll(life("NIC_CONNECT", "1/2"));
        run.add(quiescent());
        return judge(Obscured.unseen(run, Set.of("FilterOidRequestReturn", "Return"), List.of()));
    }

    @Test
    void a_trace_that_shows_everything_is_judged_as_a_full_one() throws IOException, TraceException {
        events.addAll(REQUEST.forwarded("SUCCESS"));
        events.add(quiescent());
        Result result = without(Set.of());
        Dialogue dialogue = Dialogue.withExtension().say(events);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.reason()).isEmpty();
        assertThat(result.exercised()).isEqualTo(dialogue.judge().exercised());
    }

    private Result without(Set<String> hidden) throws IOException, TraceException {
        return judge(Obscured.unseen(events, hidden, List.of()));
    }

    private static Result judge(String trace) throws IOException, TraceException {
        return new TraceJudge(Dialogue.machines(List.of("SwitchNic", "OidRequest"))).judge(TraceText.reader(trace));
    }
}
