package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import org.junit.jupiter.api.Test;

/** What the judge says when more ports are there at once than it remembers. */
class OverfullScenarios {

    private static final int PORTS = Sweep.MOST + 1;

    private final Judge judge = new Judge(Lives.onPorts());
    private long said;

    /** The refusal of SwitchNic would rest on the creation of the port, which was dropped. */
    @Test
    void what_may_have_been_dropped_is_beyond_scope_and_everything_else_is_judged() {
        for (int i = 1; i <= PORTS; i++) {
            Extension.life("PORT_CREATE", String.valueOf(i)).forEach(event -> assertThat(judgementOf(judge, event))
                    .isInstanceOf(Judgement.Allowed.class));
        }
        assertThat(judgementOfConnection("1/0")).isInstanceOf(Judgement.OutOfScope.class);
        assertThat(judgementOfConnection("1/1")).isInstanceOf(Judgement.OutOfScope.class);
        assertThat(judgementOfConnection(PORTS + "/0")).isInstanceOf(Judgement.Allowed.class);
        assertThat(judgementOfConnection(PORTS + 1 + "/0")).isInstanceOf(Judgement.HostBroke.class);
    }

    private Judgement judgementOfConnection(String nic) {
        return judgementOf(judge.copy(), Extension.life("NIC_CREATE", nic).getFirst());
    }

    private Judgement judgementOf(Judge by, Event event) {
        return by.accept(new TraceLine(++said, 0, 0, 0, event));
    }
}
