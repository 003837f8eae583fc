package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A call that a driver may not make.
 *
 * @param moment when it is made, as {@link Misbehaving} names it
 * @param inputs what leads there, from halted adapters {@code a1} and {@code a2} of one bundle and {@code a3} alone;
 *     the last one is the moment
 * @param call the call
 */
record Misdeed(String name, String moment, List<String> inputs, Consumer<NdisMiniportServices> call) {

    static final LbfoWorld WORLD = LbfoWorld.ofIds("TEAM", "team", "");

    private static final String[] UP = {"initialize a1", "initialize a2", "initialize a3"};

    /** Handles and ids that nobody gave the driver. */
    static final List<Misdeed> UNKNOWN = List.of(
            of("makes an unknown adapter secondary", "work", ndis -> ndis.ndisMSetMiniportSecondary("a9", "a1")),
            of(
                    "makes secondary of an unknown adapter",
                    "initialize",
                    ndis -> ndis.ndisMSetMiniportSecondary("a3", "a9")),
            of("promotes an unknown adapter", "work", ndis -> ndis.ndisMPromoteMiniport("a9")),
            of("removes an unknown adapter", "work", ndis -> ndis.ndisMRemoveMiniport("a9")),
            of("transmits on an unknown adapter", "send", ndis -> ndis.transmit("a9", "p1"), "send a1"),
            of("transmits an unknown packet", "work", ndis -> ndis.transmit("a1", "p 9")),
            of("completes an unknown packet", "work", ndis -> ndis.ndisMSendComplete("a1", "p9", "SUCCESS")),
            of(
                    "completes on an unknown adapter",
                    "work",
                    ndis -> ndis.ndisMSendComplete("a9", "p1", "SUCCESS"),
                    "send a1"),
            of("indicates an unknown packet", "work", ndis -> ndis.ndisMIndicateReceivePacket("a1", "p9")),
            of(
                    "indicates on an unknown adapter",
                    "work",
                    ndis -> ndis.ndisMIndicateReceivePacket("a9", "p1"),
                    "receive a2"),
            of("completes an unknown query", "work", ndis -> ndis.ndisMQueryInformationComplete("a1", "r9", "SUCCESS")),
            of("completes an unknown set", "work", ndis -> ndis.ndisMSetInformationComplete("a1", "r9", "SUCCESS")));

    /** Null where a handle belongs. */
    @SuppressWarnings("NullAway") // what a driver that is not checked for null does
    static final List<Misdeed> NULL = List.of(
            of("makes null secondary", "work", ndis -> ndis.ndisMSetMiniportSecondary(null, "a1")),
            of("makes secondary of null", "initialize", ndis -> ndis.ndisMSetMiniportSecondary("a3", null)),
            of("promotes null", "work", ndis -> ndis.ndisMPromoteMiniport(null)),
            of("removes null", "work", ndis -> ndis.ndisMRemoveMiniport(null)),
            of("transmits null", "work", ndis -> ndis.transmit("a1", null)),
            of("transmits on null", "send", ndis -> ndis.transmit(null, "p1"), "send a1"),
            of("completes null", "work", ndis -> ndis.ndisMSendComplete("a1", null, "SUCCESS")),
            of("indicates null", "work", ndis -> ndis.ndisMIndicateReceivePacket("a1", null)),
            of("indicates on null", "work", ndis -> ndis.ndisMIndicateReceivePacket(null, "p1"), "receive a2"),
            of(
                    "completes a query that is null",
                    "work",
                    ndis -> ndis.ndisMQueryInformationComplete("a1", null, "SUCCESS")),
            of(
                    "completes a set on null",
                    "work",
                    ndis -> ndis.ndisMSetInformationComplete(null, "r1", "SUCCESS"),
                    "set a1"));

    /** Services that exist for another state. */
    static final List<Misdeed> WRONG_STATE = List.of(
            of("makes an adapter secondary that is up", "work", ndis -> ndis.ndisMSetMiniportSecondary("a2", "a1")),
            of(
                    "makes an adapter secondary of itself",
                    "initialize",
                    ndis -> ndis.ndisMSetMiniportSecondary("a3", "a3")),
            of(
                    "makes an adapter without id secondary",
                    "initialize",
                    ndis -> ndis.ndisMSetMiniportSecondary("a3", "a1")),
            of("promotes the primary", "work", ndis -> ndis.ndisMPromoteMiniport("a1")),
            of("promotes while there is a primary", "work", ndis -> ndis.ndisMPromoteMiniport("a2")),
            of("promotes what halts", "halt", ndis -> ndis.ndisMPromoteMiniport("a1"), "halt a1"),
            of("removes a halted adapter", "work", ndis -> ndis.ndisMRemoveMiniport("a3"), "halt a3"),
            of("removes an adapter twice", "work", Misdeed::removeTwice),
            of(
                    "completes a send again",
                    "work",
                    ndis -> ndis.ndisMSendComplete("a1", "p1", "SUCCESS"),
                    "send a1",
                    "transmit-done p1"),
            of("completes a send as pending", "work", ndis -> ndis.ndisMSendComplete("a1", "p1", "PENDING"), "send a1"),
            of(
                    "completes for the carrier",
                    "work",
                    ndis -> ndis.ndisMSendComplete("a2", "p1", "SUCCESS"),
                    "link a1 down",
                    "send a1"),
            of("transmits what is on its way", "send", ndis -> ndis.transmit("a1", "p1"), "send a1"),
            of("transmits over a halted adapter", "work", ndis -> ndis.transmit("a2", "p1"), "halt a2", "send a1"),
            of("indicates on a secondary", "work", ndis -> ndis.ndisMIndicateReceivePacket("a2", "p1"), "receive a2"),
            of(
                    "indicates what it has indicated",
                    "work",
                    ndis -> ndis.ndisMIndicateReceivePacket("a1", "p1"),
                    "receive a1"),
            of(
                    "completes a query as a set",
                    "work",
                    ndis -> ndis.ndisMSetInformationComplete("a1", "r1", "SUCCESS"),
                    "query a1"));

    private static Misdeed of(String name, String moment, Consumer<NdisMiniportServices> call, String... more) {
        List<String> inputs = new ArrayList<>(List.of(UP));
        inputs.addAll(List.of(more));
        if (moment.equals("work")) {
            inputs.add("work");
        }
        return new Misdeed(name, moment, inputs, call);
    }

    private static void removeTwice(NdisMiniportServices ndis) {
        ndis.ndisMRemoveMiniport("a3");
        ndis.ndisMRemoveMiniport("a3");
    }

    @Override
    public String toString() {
        return name;
    }
}
