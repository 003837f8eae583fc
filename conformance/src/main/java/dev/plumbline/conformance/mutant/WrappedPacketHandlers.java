package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.NetBufferListFlags;
import dev.plumbline.ndis.filter.ReceiveHandlers;
import dev.plumbline.ndis.filter.SendHandlers;

/** The handlers of packets on their way down and up, passed through. */
interface WrappedPacketHandlers extends SendHandlers, ReceiveHandlers {

    /** The reference's own handlers of packets on their way down. */
    SendHandlers providersSends();

    /** The reference's own handlers of packets on their way up. */
    ReceiveHandlers providersReceives();

    @Override
    default void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        providersSends().filterSendNetBufferLists(nbl, flags);
    }

    @Override
    default void filterSendNetBufferListsComplete(NetBufferList nbl, String status) {
        providersSends().filterSendNetBufferListsComplete(nbl, status);
    }

    @Override
    default void filterCancelSendNetBufferLists(String cancelId) {
        providersSends().filterCancelSendNetBufferLists(cancelId);
    }

    @Override
    default void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags) {
        providersReceives().filterReceiveNetBufferLists(nbl, flags);
    }

    @Override
    default void filterReturnNetBufferLists(NetBufferList nbl) {
        providersReceives().filterReturnNetBufferLists(nbl);
    }
}
