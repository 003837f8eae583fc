package dev.plumbline.reference.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.datapath.Frame;
import dev.plumbline.reference.datapath.FrameOutlet;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JavaLbfoIut;
import dev.plumbline.reference.host.lbfo.LbfoAdapter;
import dev.plumbline.reference.host.lbfo.LbfoNdis;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.SourceAddress;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Frames and links as events, without a datapath: what leaves is noted. */
final class LiveLbfoHostTest {

    private static final List<String> MEMBERS = List.of("m0", "m1");
    private static final Frame FRAME = Frame.of(new byte[60]);

    private final List<Event> events = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();

    private final class Noting implements FrameOutlet {
        @Override
        public boolean transmit(int member, Frame frame) {
            return frames.add("out at " + member);
        }

        @Override
        public boolean deliver(Frame frame) {
            return frames.add("up");
        }

        @Override
        public void setUpperCarrier(boolean on) {}

        @Override
        public void execute(Runnable command) {
            command.run();
        }
    }

    private final CurrentFrame current = new CurrentFrame();

    private LiveLbfoHost host(LbfoDriver driver, Predicate<Event> sink) {
        try {
            LbfoWorld world = new LbfoWorld(
                    MEMBERS.stream().map(name -> new LbfoAdapter(name, "LIVE")).toList());
            LiveWire wire = new LiveWire(new Noting(), MEMBERS, current);
            JavaLbfoIut iut = JavaLbfoIut.load("driver", driver);
            LbfoNdis ndis = new LbfoNdis(world, iut, Choices.usual(), sink::test, wire);
            return new LiveLbfoHost(MEMBERS, "LIVE", ndis, wire);
        } catch (IutException e) {
            throw new IllegalStateException(e);
        }
    }

    private LiveLbfoHost running(Failover failover) {
        LiveLbfoHost host = host(ReferenceLbfoMiniport.driver(failover, new ActiveBackup()), events::add);
        host.linkChanged(0, true);
        host.linkChanged(1, true);
        events.clear();
        return host;
    }

    @Test
    void aFrameFromAboveIsSentTransmittedAndCompleted() {
        running(Failover.SOFT).fromUpper(FRAME);

        assertThat(frames).containsExactly("out at 0");
        assertThat(events)
                .containsExactly(
                        new LbfoEvent.MiniportSend("m0", "LIVE", "p1"),
                        new LbfoEvent.Transmit("m0", "LIVE", "p1"),
                        new LbfoEvent.MiniportSendReturn("m0", "LIVE", "p1", "PENDING"),
                        new LbfoEvent.TransmitDone("m0", "LIVE", "p1"),
                        new LbfoEvent.NdisMSendComplete("m0", "LIVE", "p1", "SUCCESS"),
                        new Event.Return("TransmitDone"));
    }

    @Test
    void framesOfManyStationsAreSpreadByTheirContentAndThoseOfOneStayTogether() {
        LiveLbfoHost host =
                host(ReferenceLbfoMiniport.driver(Failover.SOFT, new SourceAddress(), current), events::add);
        host.linkChanged(0, true);
        host.linkChanged(1, true);
        for (byte station = 0; station < 32; station++) {
            byte[] octets = new byte[64];
            octets[11] = station;
            host.fromUpper(Frame.of(octets));
            host.fromUpper(Frame.of(octets));
        }

        assertThat(frames).hasSize(64).contains("out at 0", "out at 1");
        for (int sent = 0; sent < frames.size(); sent += 2) {
            assertThat(frames.get(sent + 1)).isEqualTo(frames.get(sent));
        }
    }

    @Test
    void aFrameFromTheActiveMemberGoesUpAndComesBack() {
        running(Failover.SOFT).fromMember(0, FRAME);

        assertThat(frames).containsExactly("up");
        assertThat(events)
                .containsExactly(
                        new LbfoEvent.WireReceive("m0", "LIVE", "p1"),
                        new LbfoEvent.NdisMIndicateReceivePacket("m0", "LIVE", "p1"),
                        new Event.Return("WireReceive"),
                        new LbfoEvent.MiniportReturnPacket("m0", "LIVE", "p1"),
                        new Event.Return("MiniportReturnPacket"));
    }

    @Test
    void aCopyAtTheOtherMemberIsDropped() {
        running(Failover.SOFT).fromMember(1, FRAME);

        assertThat(frames).isEmpty();
        assertThat(events)
                .containsExactly(new LbfoEvent.WireReceive("m1", "LIVE", "p1"), new Event.Return("WireReceive"));
    }

    @Test
    void anAdapterWhoseCarrierIsMissingAtTheStartIsInitialisedAndToldSo() {
        LiveLbfoHost host = host(ReferenceLbfoMiniport.driver(Failover.SOFT, new ActiveBackup()), events::add);
        host.linkChanged(0, false);
        host.linkChanged(1, true);
        host.fromUpper(FRAME);

        assertThat(events)
                .containsSubsequence(
                        new LbfoEvent.MiniportInitializeReturn("m0", "LIVE", "SUCCESS"),
                        new LbfoEvent.LinkChange("m0", "LIVE", false),
                        new LbfoEvent.MiniportInitialize("m1", "LIVE"));
        assertThat(frames).containsExactly("out at 1");
    }

    @Test
    void anAdapterThatWasGivenUpIsStartedAnewAsSecondary() {
        LiveLbfoHost host = running(Failover.HARD);
        host.linkChanged(0, false);
        host.fromMember(0, FRAME);
        host.linkChanged(0, true);
        host.fromUpper(FRAME);

        assertThat(events)
                .containsSubsequence(
                        new LbfoEvent.NdisMRemoveMiniportReturn("m0", "LIVE", "SUCCESS"),
                        new LbfoEvent.NdisMPromoteMiniportReturn("m1", "LIVE", "SUCCESS"),
                        new LbfoEvent.MiniportHalt("m0", "LIVE"),
                        new LbfoEvent.NdisMSetMiniportSecondary("m0", "LIVE", "m1", "PASSIVE_LEVEL"))
                .doesNotContain(new LbfoEvent.WireReceive("m0", "LIVE", "p1"));
        assertThat(frames).containsExactly("out at 1");
    }

    @Test
    void theEndHaltsEveryAdapterBetweenTwoQuiescences() {
        running(Failover.SOFT).end();

        assertThat(events)
                .containsSubsequence(
                        new Event.Quiescent(),
                        new LbfoEvent.MiniportHaltReturn("m0", "LIVE"),
                        new LbfoEvent.MiniportHaltReturn("m1", "LIVE"));
        assertThat(events).last().isEqualTo(new Event.Quiescent());
    }

    @Test
    void onceTheSinkEndedTheRunNothingMoves() {
        LiveLbfoHost host = host(ReferenceLbfoMiniport.driver(Failover.SOFT, new ActiveBackup()), event -> {
            events.add(event);
            return !(event instanceof LbfoEvent.MiniportSend);
        });
        host.linkChanged(0, true);
        host.fromUpper(FRAME);
        host.fromUpper(FRAME);
        host.end();

        assertThat(events).last().isInstanceOf(LbfoEvent.MiniportSend.class);
        assertThat(frames).isEmpty();
    }
}
