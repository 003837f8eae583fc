package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.PacketServices;
import java.util.Optional;

/** The services for packets, passed through. */
interface WrappedPacketServices extends PacketServices {

    /** NDIS itself. */
    PacketServices ndisPackets();

    @Override
    default void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndisPackets().ndisFSendNetBufferLists(nbl, flags);
    }

    @Override
    default void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status) {
        ndisPackets().ndisFSendNetBufferListsComplete(nbl, status);
    }

    @Override
    default void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndisPackets().ndisFIndicateReceiveNetBufferLists(nbl, flags);
    }

    @Override
    default void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        ndisPackets().ndisFReturnNetBufferLists(nbl, flags);
    }

    @Override
    default void ndisFCancelSendNetBufferLists(String cancelId) {
        ndisPackets().ndisFCancelSendNetBufferLists(cancelId);
    }

    @Override
    default Optional<NetBufferList> ndisAllocateNetBufferList() {
        return ndisPackets().ndisAllocateNetBufferList();
    }

    @Override
    default void ndisFreeNetBufferList(NetBufferList nbl) {
        ndisPackets().ndisFreeNetBufferList(nbl);
    }

    @Override
    default Optional<NetBufferList> ndisAllocateCloneNetBufferList(NetBufferList original) {
        return ndisPackets().ndisAllocateCloneNetBufferList(original);
    }

    @Override
    default void ndisFreeCloneNetBufferList(NetBufferList nbl) {
        ndisPackets().ndisFreeCloneNetBufferList(nbl);
    }
}
