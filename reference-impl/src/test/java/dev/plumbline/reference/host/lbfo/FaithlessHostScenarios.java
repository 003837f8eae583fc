package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import dev.plumbline.spec.event.Nesting;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guarantees are judged, too: an environment that breaks one is found, under its row. */
final class FaithlessHostScenarios {

    /**
     * Something that NDIS never does.
     *
     * @param inputs what leads there
     * @param row the guarantee
     * @param events the breach, last
     */
    record Breach(String row, List<String> inputs, List<Event> events) {

        Breach(String row, List<String> inputs, Event... events) {
            this(row, inputs, List.of(events));
        }

        @Override
        public String toString() {
            return row + " " + events.getLast();
        }
    }

    private static final String PASSIVE = "PASSIVE_LEVEL";
    private static final List<String> UP = List.of("initialize a1", "initialize a2");
    private static final List<String> DOWN = List.of("initialize a1", "initialize a2", "halt a2");
    private static final List<String> INDICATED = List.of("initialize a1", "initialize a2", "receive a1");

    static List<Breach> breaches() {
        return List.of(
                new Breach("LBFO-20", UP, new LbfoEvent.MiniportSend("a2", "TEAM", "p9")),
                new Breach("LBFO-20", DOWN, new LbfoEvent.MiniportSend("a2", "TEAM", "p9")),
                new Breach("LBFO-27", UP, asked("a2", "protocol")),
                new Breach("LBFO-59", UP, asked("a2", "protocol")),
                new Breach("LBFO-28", DOWN, asked("a2", "ndis")),
                new Breach("LBFO-24", DOWN, new LbfoEvent.WireReceive("a2", "TEAM", "p9")),
                new Breach("LBFO-48", UP, new LbfoEvent.MiniportInitialize("a1", "TEAM")),
                new Breach("LBFO-48", DOWN, new LbfoEvent.MiniportHalt("a2", "TEAM")),
                new Breach("LBFO-57", INDICATED, new LbfoEvent.MiniportReturnPacket("a2", "TEAM", "p1")),
                secondaryOfNone("LBFO-13"),
                secondaryOfNone("LBFO-14"),
                whileItIsPromoted("LBFO-02", "FAILURE"),
                whileItIsPromoted("LBFO-36", "SUCCESS"));
    }

    /** The primary goes while NDIS makes an adapter its secondary. */
    private static Breach secondaryOfNone(String row) {
        return new Breach(
                row,
                DOWN,
                new LbfoEvent.MiniportInitialize("a2", "TEAM"),
                new LbfoEvent.NdisReadConfiguration("a2", "TEAM", "BundleId"),
                new LbfoEvent.NdisReadConfigurationReturn("a2", "TEAM", "BundleId", true, "team"),
                new LbfoEvent.NdisMSetMiniportSecondary("a2", "TEAM", "a1", PASSIVE),
                new LbfoEvent.NdisMRemoveMiniport("a1", "TEAM", PASSIVE),
                new LbfoEvent.NdisMRemoveMiniportReturn("a1", "TEAM", "SUCCESS"),
                new LbfoEvent.NdisMSetMiniportSecondaryReturn("a2", "TEAM", "SUCCESS"));
    }

    /** Another call about the adapter is answered while it is promoted; with success, it is gone. */
    private static Breach whileItIsPromoted(String row, String removal) {
        return new Breach(
                row,
                UP,
                new LbfoEvent.MiniportHalt("a1", "TEAM"),
                new LbfoEvent.NdisMPromoteMiniport("a2", "TEAM", PASSIVE),
                new LbfoEvent.NdisMRemoveMiniport("a2", "TEAM", PASSIVE),
                new LbfoEvent.NdisMRemoveMiniportReturn("a2", "TEAM", removal),
                new LbfoEvent.NdisMPromoteMiniportReturn("a2", "TEAM", "SUCCESS"));
    }

    private static Event asked(String adapter, String origin) {
        return new LbfoEvent.MiniportQueryInformation(adapter, "TEAM", "r9", "OID_GEN_STATISTICS", origin);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_guarantee_that_is_broken_is_cited(Breach breach) throws IutException, Nesting.NestingException {
        List<Event> events = new ArrayList<>();
        RecordedHost host = new RecordedHost(
                LbfoWorld.ofIds("TEAM", "team"), Misbehaving.driver("never", services -> {}), Choices.usual());
        events.addAll(host.perform(breach.inputs().toArray(String[]::new)));
        events.addAll(breach.events());
        Judge judge = new Judge(JudgedRun.profile());
        Nesting nesting = new Nesting();
        List<Judgement> judgements = new ArrayList<>();
        for (Event event : events) {
            judgements.add(judge.accept(nesting.link(event, 0)));
        }

        assertThat(judgements.subList(0, judgements.size() - 1)).hasOnlyElementsOfType(Judgement.Allowed.class);
        assertThat(judgements.getLast()).isInstanceOfSatisfying(Judgement.HostBroke.class, broke -> assertThat(
                        broke.findings())
                .flatExtracting(Finding::requirements)
                .extracting(Object::toString)
                .anyMatch(id -> id.startsWith(breach.row())));
    }
}
