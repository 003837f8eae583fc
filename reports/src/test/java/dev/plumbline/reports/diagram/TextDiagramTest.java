package dev.plumbline.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDiagramTest {

    private static final List<Event> TRACE = List.of(
            new SwitchEvent.ReferenceSwitchNic("1/1"),
            new SwitchEvent.ReferenceSwitchNicReturn("1/1", "SUCCESS"),
            new Event.Quiescent());

    @Test
    void arrows_point_from_the_party_that_causes_the_event() {
        assertThat(TextDiagram.of(TRACE, 2, "REF-05"))
                .containsExactly(
                        "environment                                implementation",
                        "|<-- ReferenceSwitchNic(nic=1/1) -----------------------|",
                        "|--- ReferenceSwitchNicReturn(nic=1/1, status=SUCCESS) >|",
                        "|===================== Quiescent() =====================|  REF-05");
    }

    @Test
    void a_trace_without_a_mark_has_none() {
        assertThat(TextDiagram.of(TRACE, 2, "").getLast()).endsWith("|");
        assertThat(TextDiagram.of(List.of(), 0, "REF-05")).hasSize(1);
    }
}
