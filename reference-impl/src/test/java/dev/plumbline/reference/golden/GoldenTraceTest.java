package dev.plumbline.reference.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenTraceTest {

    private static final List<Event> EVENTS = List.of(
            new Event.WorkItem(),
            new SwitchEvent.ReferenceSwitchNic("1/0"),
            new SwitchEvent.ReferenceSwitchNicReturn("1/0", "SUCCESS"),
            new SwitchEvent.DereferenceSwitchNic("1/0"),
            new Event.Return("WorkItem"));

    private final GoldenTrace golden = GoldenTrace.parse("""
            # a comment
            ReferenceSwitchNic nic=1/0  # REF-01
            ReferenceSwitchNicReturn status=SUCCESS
            DereferenceSwitchNic nic=1/0
            """);

    @Test
    void the_written_order_is_found() {
        assertThat(golden.isIn(EVENTS)).isTrue();
    }

    @Test
    void a_permuted_order_is_not_found() {
        assertThat(golden.permuted()).hasSize(3).noneMatch(permuted -> permuted.isIn(EVENTS));
    }

    @Test
    void an_order_with_something_in_between_is_not_found() {
        assertThat(GoldenTrace.parse("WorkItem\nDereferenceSwitchNic").isIn(EVENTS))
                .isFalse();
    }

    @Test
    void another_value_is_not_found() {
        assertThat(GoldenTrace.parse("ReferenceSwitchNic nic=1/1").isIn(EVENTS)).isFalse();
    }

    @Test
    void a_word_outside_the_vocabulary_is_refused() {
        assertThatThrownBy(() -> GoldenTrace.parse("ReferenceSwitchNick")).hasMessageContaining("no event");
        assertThatThrownBy(() -> GoldenTrace.parse("ReferenceSwitchNic nick=1/0"))
                .hasMessageContaining("has no nick");
    }
}
