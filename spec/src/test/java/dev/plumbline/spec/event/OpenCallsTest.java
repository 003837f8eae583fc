package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.event.Nesting.NestingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls may be open where not every call or return is seen. */
class OpenCallsTest {

    private static final Event ENTER = new SwitchEvent.FilterOidRequest("r", "o", "1", "0/0", null);
    private static final Event LEAVE = new SwitchEvent.FilterOidRequestReturn("r", "o", "1", "PENDING");
    private static final Event REFERENCE = new SwitchEvent.ReferenceSwitchNic("1/1");
    private static final Event GRANT = new SwitchEvent.ReferenceSwitchNicReturn("1/1", "SUCCESS");
    private static final Event WORK = new Event.WorkItem();
    private static final Event WORKED = new Event.Return("WorkItem");

    @Test
    void where_all_is_seen_calls_nest_as_they_do_in_a_full_trace() throws NestingException {
        OpenCalls calls = without();
        Nesting nesting = new Nesting();
        for (Event event : List.of(ENTER, REFERENCE, GRANT, WORK, WORKED, LEAVE, new Event.Quiescent())) {
            assertThat(calls.link(event, 3)).isEqualTo(nesting.link(event, 3));
        }
        refuses(calls, GRANT, "a return from ReferenceSwitchNic, but no call is open");
        refuses(calls, REFERENCE, "ReferenceSwitchNic outside every call: the IUT acts only when it is called");
        calls.link(ENTER, 3);
        refuses(calls, WORKED, "a return from WorkItem, but the innermost open call is FilterOidRequest");
        refuses(calls, new Event.Quiescent(), "Quiescent while FilterOidRequest has not returned");
    }

    @Test
    void a_call_whose_return_is_not_seen_may_be_over() throws NestingException {
        OpenCalls calls = without("FilterOidRequestReturn");
        calls.link(WORK, 0);
        calls.link(ENTER, 0);
        assertThat(calls.depth()).isEqualTo(1);
        assertThat(calls.link(WORKED, 0).ret()).isEqualTo(1);
        calls.link(ENTER, 0);
        calls.link(new Event.Quiescent(), 0);
        assertThat(calls.depth()).isZero();
    }

    @Test
    void a_return_may_answer_a_call_that_was_not_seen() throws NestingException {
        OpenCalls calls = without("ReferenceSwitchNic");
        calls.link(ENTER, 0);
        assertThat(calls.link(GRANT, 0).ret()).isZero();
        assertThat(calls.link(LEAVE, 0).ret()).isEqualTo(1);
    }

    @Test
    void an_implementation_acts_in_a_call_that_was_not_seen() throws NestingException {
        OpenCalls calls = without("WorkItem");
        assertThat(calls.link(REFERENCE, 0).call()).isZero();
    }

    @Test
    void after_a_loss_any_call_may_be_open_or_over() throws NestingException {
        OpenCalls calls = without();
        calls.link(ENTER, 0);
        calls.lose();
        calls.link(WORKED, 0);
        calls.link(GRANT, 0);
        calls.link(new Event.Quiescent(), 0);
        calls.link(WORK, 0);
        refuses(calls, LEAVE, "a return from FilterOidRequest, but the innermost open call is WorkItem");
    }

    @Test
    void what_is_not_seen_happens_only_where_calls_leave_room_for_it() throws NestingException {
        OpenCalls calls = without("FilterOidRequestReturn", "ReferenceSwitchNic");
        EventType reference = EventType.of(REFERENCE);
        assertThat(calls.mayReturn()).isEmpty();
        assertThat(calls.mayBegin(reference)).isFalse();
        calls.link(ENTER, 0);
        assertThat(calls.mayReturn()).extracting(OpenCalls.Open::call).containsExactly(ENTER);
        assertThat(calls.mayBegin(reference)).isTrue();
        calls.link(WORK, 0);
        assertThat(calls.mayReturn()).isEmpty();
        assertThat(calls.mayBegin(EventType.of(WORK))).isTrue();
    }

    @Test
    void calls_that_were_dropped_because_there_are_too_many_are_told() throws NestingException {
        OpenCalls calls = without("FilterOidRequestReturn");
        for (int i = 0; i < 1000; i++) {
            calls.link(ENTER, 0);
        }
        assertThat(calls.hasForgotten()).isFalse();
        calls.link(ENTER, 0);
        assertThat(calls.hasForgotten()).isTrue();
        assertThat(calls.copy().hasForgotten()).isTrue();
    }

    private static OpenCalls without(String... hidden) {
        List<String> sees = new ArrayList<>(EventType.all().keySet());
        sees.removeAll(List.of(hidden));
        return new OpenCalls(TraceHeader.partial("test", "switch", "test", sees, List.of()));
    }

    private static void refuses(OpenCalls calls, Event event, String why) {
        assertThatExceptionOfType(NestingException.class)
                .isThrownBy(() -> calls.copy().link(event, 0))
                .withMessage(why);
    }
}
