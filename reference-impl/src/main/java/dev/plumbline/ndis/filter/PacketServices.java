package dev.plumbline.ndis.filter;

import java.util.Optional;

/** The services for packets. */
public interface PacketServices {

    /** The switch handlers for packets (FLT-20). */
    PacketSwitchHandlers switchHandlers();

    /** {@code NdisFSendNetBufferLists} (DATA-04, DATA-33): the packet goes down. */
    void ndisFSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags);

    /** {@code NdisFSendNetBufferListsComplete} (DATA-05): the packet goes back to its sender with {@code status}. */
    void ndisFSendNetBufferListsComplete(NetBufferList nbl, String status);

    /** {@code NdisFIndicateReceiveNetBufferLists} (DATA-04): the packet goes up. */
    void ndisFIndicateReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags);

    /** {@code NdisFReturnNetBufferLists} (DATA-05): the packet goes back to the driver that indicated it. */
    void ndisFReturnNetBufferLists(NetBufferList nbl, NetBufferListFlags flags);

    /** {@code NdisFCancelSendNetBufferLists} (DATA-80). */
    void ndisFCancelSendNetBufferLists(String cancelId);

    /** {@code NdisAllocateNetBufferList}; none if there is no memory for it. */
    Optional<NetBufferList> ndisAllocateNetBufferList();

    /** {@code NdisFreeNetBufferList} (DATA-52). */
    void ndisFreeNetBufferList(NetBufferList nbl);

    /** {@code NdisAllocateCloneNetBufferList}, with the data of the original; none if there is no memory for it. */
    Optional<NetBufferList> ndisAllocateCloneNetBufferList(NetBufferList original);

    /** {@code NdisFreeCloneNetBufferList} (DATA-52). */
    void ndisFreeCloneNetBufferList(NetBufferList nbl);
}
