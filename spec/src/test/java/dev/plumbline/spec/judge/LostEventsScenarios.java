package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.inWorkItem;
import static dev.plumbline.spec.judge.Extension.life;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.referenced;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Obscured;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceText;
import dev.plumbline.spec.judge.Extension.Request;
import dev.plumbline.spec.judge.TraceJudge.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces in which events were lost: what was alive there is not known any more, what began later is. */
class LostEventsScenarios {

    private static final Request BEFORE = new Request("before", "OID_GEN_STATISTICS", "0/0");
    private static final Request AFTER = new Request("after", "OID_GEN_STATISTICS", "0/0");

    private final List<Event> events = new ArrayList<>(team("1", "0", "1"));
    private int lostAt;

    @Test
    void nothing_lost_is_judged_as_ever() throws IOException, TraceException {
        events.addAll(BEFORE.forwarded("SUCCESS"));
        events.add(quiescent());
        Result result = judge(Obscured.lost(events, events.size(), 0));
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void a_run_with_a_loss_is_inconclusive_at_best() throws IOException, TraceException {
        lose();
        events.addAll(AFTER.forwarded("SUCCESS"));
        events.add(quiescent());
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("lost: events are missing");
        assertThat(result.findings()).isEmpty();
    }

    /** What was lost may have begun, broken a clause, and been over. */
    @Test
    void a_loss_where_nothing_is_alive_may_hide_a_violation_all_the_same() throws IOException, TraceException {
        events.clear();
        lose();
        events.add(quiescent());
        Result atTheBeginning = judge();
        assertThat(atTheBeginning.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(atTheBeginning.reason()).isEqualTo("lost: events are missing");
        events.add(quiescent());
        lose();
        events.add(quiescent());
        assertThat(judge().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_request_that_was_under_way_may_have_got_anywhere() throws IOException, TraceException {
        events.addAll(BEFORE.pended());
        lose();
        events.addAll(inWorkItem(List.of(BEFORE.freed(), BEFORE.completes("SUCCESS"))));
        events.add(quiescent());
        assertThat(judge().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_request_that_was_never_seen_before_may_have_begun_in_the_loss() throws IOException, TraceException {
        lose();
        events.addAll(inWorkItem(List.of(AFTER.freed(), AFTER.completes("SUCCESS"))));
        events.add(quiescent());
        assertThat(judge().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void a_request_that_is_seen_to_begin_after_the_loss_is_judged_fully() throws IOException, TraceException {
        events.addAll(BEFORE.pended());
        lose();
        events.addAll(AFTER.forwarded("SUCCESS"));
        events.add(events.size() - 1, AFTER.freed());
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.findings()).allSatisfy(f -> assertThat(f.slice()).isEqualTo("request after"));
        assertThat(Dialogue.clauses(result.findings())).contains("OID-08");
    }

    @Test
    void what_a_request_owes_that_began_after_the_loss_falls_due() throws IOException, TraceException {
        lose();
        List<Event> forwarded = new ArrayList<>(AFTER.forwarded("SUCCESS"));
        forwarded.remove(AFTER.freed());
        events.addAll(forwarded);
        events.add(quiescent());
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.OWED);
    }

    @Test
    void a_connection_that_is_created_after_the_loss_is_judged_on_a_port_that_is_not_known() throws IOException, TraceException {
        events.addAll(inWorkItem(referenced("1/1")));
        lose();
        events.addAll(life("NIC_CREATE", "1/2"));
        events.addAll(inWorkItem(referenced("1/2")));
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.findings()).allSatisfy(f -> assertThat(f.slice()).isEqualTo("1/2"));
        assertThat(Dialogue.clauses(result.findings())).contains("REF-02");
    }

    private void lose() {
        lostAt = events.size();
    }

    private Result judge() throws IOException, TraceException {
        return judge(Obscured.lost(events, lostAt, 0));
    }

    private static Result judge(String trace) throws IOException, TraceException {
        return new TraceJudge(Dialogue.machines(List.of("SwitchNic", "OidRequest"))).judge(TraceText.reader(trace));
    }
}
