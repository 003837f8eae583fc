package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TinyModule;
import dev.plumbline.spec.graph.TransitionGraph;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphs that speak of what no event is called. */
class MachineTest {

    @TempDir
    private Path folder;

    @Test
    void an_action_that_is_no_event() {
        refused("Tiny: action Frobnicate is not in the event vocabulary", "environment", "Frobnicate", "Frobnicate");
    }

    @Test
    void an_action_that_the_other_party_causes() {
        refused("Tiny: WorkItem is caused by ENVIRONMENT", "iut", "WorkItem", "WorkItem");
    }

    @Test
    void a_parameter_that_the_event_does_not_have() {
        refused(
                "Tiny: DereferenceSwitchNic[nic, irql] of the event vocabulary has no parameter colour",
                "iut",
                "DereferenceSwitchNic(colour)",
                "\\E colour \\in {\"red\"} : DereferenceSwitchNic(colour)");
    }

    @Test
    void an_action_that_is_an_event_is_bound_by_its_name() throws IOException, SpecificationException {
        Machine machine = new Machine(graph("environment", "WorkItem", "WorkItem"), Machine.Cut.REQUEST);
        assertThat(machine.takesPartIn(EventType.of(new Event.WorkItem()))).isTrue();
        assertThat(machine.takesPartIn(EventType.of(new Event.Quiescent()))).isFalse();
    }

    private void refused(String why, String by, String action, String next) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Machine(graph(by, action, next), Machine.Cut.ADDRESS))
                .withMessage(why);
    }

    private TransitionGraph graph(String by, String action, String next) throws IOException, SpecificationException {
        String body = "Init == x = 0\n\\* @by " + by + "\n" + action + " == UNCHANGED x\nNext == " + next;
        return TinyModule.graph(folder, body);
    }
}
