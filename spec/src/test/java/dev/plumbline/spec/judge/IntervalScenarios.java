package dev.plumbline.spec.judge;

import static dev.plumbline.spec.judge.Extension.dereferenced;
import static dev.plumbline.spec.judge.Extension.quiescent;
import static dev.plumbline.spec.judge.Extension.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import dev.plumbline.spec.event.TraceException;
import dev.plumbline.spec.event.TraceHeader;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.event.TraceText;
import dev.plumbline.spec.judge.TraceJudge.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Traces of producers that know of an event only between when it happened. */
class IntervalScenarios {

    private static final Event WORK = new Event.WorkItem();
    private static final Event WORKED = new Event.Return("WorkItem");

    private final List<TraceLine> lines = new ArrayList<>();
    private long now;

    IntervalScenarios() throws Nesting.NestingException {
        Nesting nesting = new Nesting();
        for (Event event : team("1", "0", "1")) {
            lines.add(nesting.link(event, now++));
        }
    }

    @Test
    void a_trace_conforms_if_some_order_does() throws IOException, TraceException {
        long giving = at(WORK, 0, 1, 0, 0);
        long taking = at(WORK, 0, 1, 0, 0);
        at(dereferenced("1/1"), 2, 9, giving, 0);
        long call = at(new ReferenceSwitchNic("1/1"), 2, 5, taking, 0);
        at(new ReferenceSwitchNicReturn("1/1", "SUCCESS"), 3, 6, 0, call);
        end(giving, taking);
        assertThat(judge().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void what_ends_before_another_begins_comes_first() throws IOException, TraceException {
        long giving = at(WORK, 0, 1, 0, 0);
        long taking = at(WORK, 0, 1, 0, 0);
        at(dereferenced("1/1"), 2, 4, giving, 0);
        long call = at(new ReferenceSwitchNic("1/1"), 5, 6, taking, 0);
        at(new ReferenceSwitchNicReturn("1/1", "SUCCESS"), 6, 7, 0, call);
        end(giving, taking);
        fails("REF-05");
    }

    @Test
    void a_return_comes_after_its_call_and_before_what_follows_the_call_around_it() throws IOException, TraceException {
        long taking = at(WORK, 0, 1, 0, 0);
        long call = at(new ReferenceSwitchNic("1/1"), 2, 3, taking, 0);
        long giving = at(WORK, 2, 3, 0, 0);
        at(dereferenced("1/1"), 2, 3, giving, 0);
        at(WORKED, 2, 3, 0, giving);
        at(new ReferenceSwitchNicReturn("1/1", "SUCCESS"), 5, 6, 0, call);
        at(WORKED, 6, 7, 0, taking);
        quiet();
        fails("REF-05");
    }

    @Test
    void no_order_makes_up_for_a_reference_that_was_never_taken() throws IOException, TraceException {
        long giving = at(WORK, 0, 1, 0, 0);
        long other = at(WORK, 0, 1, 0, 0);
        at(dereferenced("1/1"), 2, 9, giving, 0);
        long call = at(new ReferenceSwitchNic("1/0"), 2, 9, other, 0);
        at(new ReferenceSwitchNicReturn("1/0", "SUCCESS"), 3, 9, 0, call);
        end(giving, other);
        fails("REF-05");
    }

    @Test
    void more_orders_than_can_be_judged_are_inconclusive() throws IOException, TraceException {
        List<Long> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(at(WORK, 0, 1, 0, 0));
        }
        for (long work : calls) {
            long call = at(new ReferenceSwitchNic("1/1"), 2, 9, work, 0);
            at(new ReferenceSwitchNicReturn("1/1", "FAILURE"), 2, 9, 0, call);
        }
        end(calls.toArray(Long[]::new));
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.reason()).isEqualTo("too many behaviours: more than 1000");
    }

    @Test
    void a_clause_is_put_to_the_test_only_if_it_is_in_every_order() throws IOException, TraceException {
        long giving = at(WORK, 0, 1, 0, 0);
        long taking = at(WORK, 0, 1, 0, 0);
        at(dereferenced("1/1"), 2, 9, giving, 0);
        long call = at(new ReferenceSwitchNic("1/1"), 2, 5, taking, 0);
        at(new ReferenceSwitchNicReturn("1/1", "SUCCESS"), 3, 6, 0, call);
        end(giving, taking);
        assertThat(judge().exercised()).extracting(Object::toString).contains("REF-05", "OID-06");
    }

    private long at(Event event, long start, long end, long call, long ret) {
        long seq = lines.size() + 1L;
        lines.add(new TraceLine(seq, now + start, call, ret, event, now + end));
        return seq;
    }

    /** The work items return, and the trace ends. */
    private void end(Long... workItems) {
        for (long item : workItems) {
            at(WORKED, 10, 20, 0, item);
        }
        quiet();
    }

    private void quiet() {
        lines.add(new TraceLine(lines.size() + 1, now + 30, 0, 0, quiescent()));
    }

    private void fails(String clause) throws IOException, TraceException {
        Result result = judge();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(Dialogue.clauses(result.findings())).contains(clause);
        assertThat(result.situations()).containsOnlyKeys(result.findings());
    }

    private Result judge() throws IOException, TraceException {
        String trace = TraceText.ofLines(TraceHeader.full("test", "switch", "test"), lines);
        return new TraceJudge(Dialogue.machines(List.of("SwitchNic", "OidRequest"))).judge(TraceText.reader(trace));
    }
}
