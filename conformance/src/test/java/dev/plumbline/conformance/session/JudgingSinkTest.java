package dev.plumbline.conformance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.script.Script;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A broken promise of the environment is told by the run, and not thrown through the implementation. */
final class JudgingSinkTest {

    private final JudgingSink sink = new JudgingSink(Roles.machines(Roles.SWITCH));

    @Test
    void aPromiseThatIsBrokenInsideACalloutEndsTheRun() {
        sink.accept(new Event.WorkItem());

        assertThat(sink.accept(new Event.Return("FilterDetach"))).isFalse();
        assertThat(sink.isOver()).isTrue();
        assertThat(sink.accept(new Event.Quiescent())).isFalse();
    }

    @Test
    void theRunThatBrokeAPromiseHasNoOutcome() {
        sink.accept(new SwitchEvent.ReferenceSwitchNicReturn("1/0", "SUCCESS"));

        assertThatThrownBy(() -> sink.outcome(new Script(List.of()), "test"))
                .isInstanceOf(KitFault.class)
                .hasMessageContaining("ReferenceSwitchNicReturn");
    }
}
