package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitialize;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitializeReturn;
import dev.plumbline.spec.event.TraceLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of ports, connections and bundles, however many a run has had. */
class ManyPortsTest {

    private static final int LIVES = 20_000;

    /** Further connections on each port. */
    private static final int INDEXES = 16;

    /** A port has a name, an instance, and the same for its connection 0. */
    private static final int MOST_KEPT = 5 * Sweep.MOST;

    private final Judge ports = new Judge(Lives.onPorts());
    private long said;

    @Test
    void ports_that_come_and_go_take_no_space_without_end() {
        for (int i = 1; i <= LIVES; i++) {
            say(ports, Lives.ofPort(String.valueOf(i)));
            assertThat(ports.kept()).isLessThanOrEqualTo(MOST_KEPT);
        }
    }

    @Test
    void connections_that_come_and_go_on_many_ports_take_no_space_without_end() {
        for (int i = 0; i < LIVES; i++) {
            String port = String.valueOf(i / INDEXES);
            if (i % INDEXES == 0) {
                say(ports, Extension.team(port, "0"));
            }
            say(ports, Lives.ofConnection(port + "/" + (1 + i % INDEXES)));
            assertThat(ports.kept()).isLessThanOrEqualTo(MOST_KEPT);
        }
    }

    @Test
    void bundles_that_come_and_go_take_no_space_without_end() {
        Judge bundles = new Judge(Dialogue.machines(List.of("LbfoBundle")));
        for (int i = 1; i <= LIVES; i++) {
            String id = String.valueOf(i);
            say(bundles, List.of(new MiniportInitialize(id, id), new MiniportInitializeReturn(id, id, "RESOURCES")));
            assertThat(bundles.kept()).isLessThanOrEqualTo(Sweep.MOST);
        }
    }

    /** Else a port of which nothing is left to remember would differ from one that was never met. */
    @Test
    void what_names_no_address_leaves_a_port_where_it_began() {
        for (Machine machine : Lives.onPorts()) {
            Stream<Integer> unaddressed = Stream.iterate(0, i -> i + 1)
                    .limit(machine.graph().labels().size())
                    .filter(i -> Lives.namesNoAddress(machine.graph().labels().get(i).action()));
            assertThat(unaddressed).as(machine.name()).allSatisfy(label -> {
                assertThat(machine.graph().step(0, label)).isZero();
                assertThat(machine.unmet(0, machine.graph().labels().get(label))).isEmpty();
            });
        }
    }

    private void say(Judge judge, List<Event> events) {
        for (Event event : events) {
            assertThat(judge.accept(new TraceLine(++said, 0, 0, 0, event)))
                    .as("%s", event)
                    .isEqualTo(new Judgement.Allowed(List.of()));
        }
    }
}
