package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import java.util.List;
import java.util.Optional;

/** The switch handlers for packets, passed through. */
interface WrappedPacketSwitchHandlers extends PacketSwitchHandlers {

    /** The switch itself. */
    PacketSwitchHandlers switchPackets();

    @Override
    default String allocateNetBufferListForwardingContext(NetBufferList nbl) {
        return switchPackets().allocateNetBufferListForwardingContext(nbl);
    }

    @Override
    default void freeNetBufferListForwardingContext(NetBufferList nbl) {
        switchPackets().freeNetBufferListForwardingContext(nbl);
    }

    @Override
    default String setNetBufferListSource(NetBufferList nbl, String nic) {
        return switchPackets().setNetBufferListSource(nbl, nic);
    }

    @Override
    default String addNetBufferListDestination(NetBufferList nbl, SwitchPortDestination destination) {
        return switchPackets().addNetBufferListDestination(nbl, destination);
    }

    @Override
    default String growNetBufferListDestinations(NetBufferList nbl, int more) {
        return switchPackets().growNetBufferListDestinations(nbl, more);
    }

    @Override
    default List<SwitchPortDestination> getNetBufferListDestinations(NetBufferList nbl) {
        return switchPackets().getNetBufferListDestinations(nbl);
    }

    @Override
    default String updateNetBufferListDestinations(NetBufferList nbl, List<SwitchPortDestination> destinations) {
        return switchPackets().updateNetBufferListDestinations(nbl, destinations);
    }

    @Override
    default String copyNetBufferListInfo(NetBufferList nbl, NetBufferList original, boolean preserve) {
        return switchPackets().copyNetBufferListInfo(nbl, original, preserve);
    }

    @Override
    default void reportFilteredNetBufferLists(NetBufferList nbl, String port, boolean incoming, String reason) {
        switchPackets().reportFilteredNetBufferLists(nbl, port, incoming, reason);
    }

    @Override
    default String setNetBufferListSwitchContext(NetBufferList nbl, String context) {
        return switchPackets().setNetBufferListSwitchContext(nbl, context);
    }

    @Override
    default Optional<String> getNetBufferListSwitchContext(NetBufferList nbl) {
        return switchPackets().getNetBufferListSwitchContext(nbl);
    }
}
