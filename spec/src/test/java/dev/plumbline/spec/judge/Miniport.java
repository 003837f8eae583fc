package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent.LinkChange;
import dev.plumbline.spec.event.LbfoEvent.MiniportHalt;
import dev.plumbline.spec.event.LbfoEvent.MiniportHaltReturn;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitialize;
import dev.plumbline.spec.event.LbfoEvent.MiniportInitializeReturn;
import dev.plumbline.spec.event.LbfoEvent.MiniportReturnPacket;
import dev.plumbline.spec.event.LbfoEvent.MiniportSend;
import dev.plumbline.spec.event.LbfoEvent.MiniportSendReturn;
import dev.plumbline.spec.event.LbfoEvent.NdisMIndicateReceivePacket;
import dev.plumbline.spec.event.LbfoEvent.NdisMPromoteMiniport;
import dev.plumbline.spec.event.LbfoEvent.NdisMPromoteMiniportReturn;
import dev.plumbline.spec.event.LbfoEvent.NdisMSendComplete;
import dev.plumbline.spec.event.LbfoEvent.NdisMSetMiniportSecondary;
import dev.plumbline.spec.event.LbfoEvent.NdisMSetMiniportSecondaryReturn;
import dev.plumbline.spec.event.LbfoEvent.NdisReadConfiguration;
import dev.plumbline.spec.event.LbfoEvent.NdisReadConfigurationReturn;
import dev.plumbline.spec.event.LbfoEvent.Transmit;
import dev.plumbline.spec.event.LbfoEvent.WireReceive;
import java.util.List;

/** Words of a dialogue with an LBFO miniport whose adapters are bundle {@code B}. */
final class Miniport {

    static final String B = "B";

    private Miniport() {}

    static List<Event> reading(String adapter) {
        return List.of(
                new MiniportInitialize(adapter, B),
                new NdisReadConfiguration(adapter, B, "BundleId"),
                new NdisReadConfigurationReturn(adapter, B, "BundleId", true, B));
    }

    static Event initialised(String adapter) {
        return new MiniportInitializeReturn(adapter, B, "SUCCESS");
    }

    /** A bundle with this primary and these secondaries. */
    static Dialogue bundle(String primary, String... secondaries) {
        Dialogue dialogue = Dialogue.withMiniport().say(reading(primary)).say(initialised(primary));
        for (String secondary : secondaries) {
            dialogue.say(reading(secondary));
            dialogue.say(setSecondary(secondary, primary), isSecondary(secondary, "SUCCESS"), initialised(secondary));
        }
        return dialogue;
    }

    static Event setSecondary(String adapter, String primary) {
        return new NdisMSetMiniportSecondary(adapter, B, primary);
    }

    static Event isSecondary(String adapter, String status) {
        return new NdisMSetMiniportSecondaryReturn(adapter, B, status);
    }

    static Event halts(String adapter) {
        return new MiniportHalt(adapter, B);
    }

    static Event halted(String adapter) {
        return new MiniportHaltReturn(adapter, B);
    }

    static Event promotes(String adapter) {
        return new NdisMPromoteMiniport(adapter, B);
    }

    static Event promoted(String adapter, String status) {
        return new NdisMPromoteMiniportReturn(adapter, B, status);
    }

    static List<Event> link(String adapter, boolean connected) {
        return List.of(new LinkChange(adapter, B, connected), new Event.Return("LinkChange"));
    }

    static Event sends(String adapter, String packet) {
        return new MiniportSend(adapter, B, packet);
    }

    static Event sendReturns(String adapter, String packet, String status) {
        return new MiniportSendReturn(adapter, B, packet, status);
    }

    static Event transmits(String adapter, String packet) {
        return new Transmit(adapter, B, packet);
    }

    static Event completesSend(String adapter, String packet) {
        return new NdisMSendComplete(adapter, B, packet, "SUCCESS");
    }

    static Event arrives(String adapter, String packet) {
        return new WireReceive(adapter, B, packet);
    }

    static Event indicates(String adapter, String packet) {
        return new NdisMIndicateReceivePacket(adapter, B, packet);
    }

    static List<Event> packetReturned(String adapter, String packet) {
        return List.of(new MiniportReturnPacket(adapter, B, packet), new Event.Return("MiniportReturnPacket"));
    }
}
