package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.event.Nesting.NestingException;
import org.junit.jupiter.api.Test;

/** Links between calls and returns. */
class NestingTest {

    private static final Event ENTER = new SwitchEvent.FilterOidRequest("r", "o", "1", "0/0", null);
    private static final Event LEAVE = new SwitchEvent.FilterOidRequestReturn("r", "o", "1", "PENDING");
    private static final Event REFERENCE = new SwitchEvent.ReferenceSwitchNic("1/1");
    private static final Event GRANT = new SwitchEvent.ReferenceSwitchNicReturn("1/1", "SUCCESS");
    private static final Event GIVE_BACK = new SwitchEvent.DereferenceSwitchNic("1/1");

    private final Nesting nesting = new Nesting();

    @Test
    void a_call_names_the_call_around_it_and_a_return_the_call_it_answers() throws NestingException {
        assertThat(nesting.link(ENTER, 0)).isEqualTo(new TraceLine(1, 0, 0, 0, ENTER));
        assertThat(nesting.link(REFERENCE, 1)).isEqualTo(new TraceLine(2, 1, 1, 0, REFERENCE));
        assertThat(nesting.link(GRANT, 2)).isEqualTo(new TraceLine(3, 2, 0, 2, GRANT));
        assertThat(nesting.link(LEAVE, 3)).isEqualTo(new TraceLine(4, 3, 0, 1, LEAVE));
        assertThat(nesting.depth()).isZero();
    }

    @Test
    void a_callout_without_a_result_is_over_at_once() throws NestingException {
        nesting.link(ENTER, 0);
        nesting.link(GIVE_BACK, 0);
        assertThat(nesting.depth()).isEqualTo(1);
        assertThat(nesting.link(LEAVE, 0).ret()).isEqualTo(1);
    }

    @Test
    void an_entry_point_without_a_result_ends_with_a_return_that_names_it() throws NestingException {
        nesting.link(new Event.WorkItem(), 0);
        assertThat(nesting.link(new Event.Return("WorkItem"), 0).ret()).isEqualTo(1);
        assertThat(nesting.depth()).isZero();
    }

    @Test
    void the_environment_may_call_into_an_implementation_that_is_calling_out() throws NestingException {
        nesting.link(ENTER, 0);
        nesting.link(REFERENCE, 0);
        assertThat(nesting.link(new Event.WorkItem(), 0).call()).isEqualTo(2);
    }

    @Test
    void calls_return_in_the_opposite_order() throws NestingException {
        nesting.link(ENTER, 0);
        nesting.link(REFERENCE, 0);
        assertThatExceptionOfType(NestingException.class)
                .isThrownBy(() -> nesting.link(LEAVE, 0))
                .withMessage("a return from FilterOidRequest, but the innermost open call is ReferenceSwitchNic");
    }

    @Test
    void nothing_returns_from_a_call_that_was_not_made() {
        assertThatExceptionOfType(NestingException.class)
                .isThrownBy(() -> nesting.link(GRANT, 0))
                .withMessage("a return from ReferenceSwitchNic, but no call is open");
    }

    @Test
    void an_implementation_acts_only_when_it_is_called() {
        assertThatExceptionOfType(NestingException.class)
                .isThrownBy(() -> nesting.link(GIVE_BACK, 0))
                .withMessage("DereferenceSwitchNic outside every call: the IUT acts only when it is called");
    }

    @Test
    void nothing_is_quiescent_inside_a_call() throws NestingException {
        nesting.link(ENTER, 0);
        assertThatExceptionOfType(NestingException.class)
                .isThrownBy(() -> nesting.link(new Event.Quiescent(), 0))
                .withMessage("Quiescent while FilterOidRequest has not returned");
    }
}
