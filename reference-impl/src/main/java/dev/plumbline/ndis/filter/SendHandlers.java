package dev.plumbline.ndis.filter;

/** The entry points for packets on their way down. A list of several packets is as many calls, in its order. */
public interface SendHandlers {

    /** {@code FilterSendNetBufferLists} (DATA-01): a packet on ingress is the extension's to pass on or to complete. */
    void filterSendNetBufferLists(NetBufferList nbl, NetBufferListFlags flags);

    /** {@code FilterSendNetBufferListsComplete} (DATA-03): a packet that was sent down came back with {@code status}. */
    void filterSendNetBufferListsComplete(NetBufferList nbl, String status);

    /** {@code FilterCancelSendNetBufferLists} (DATA-80): the sender wants its packets with that id back. */
    void filterCancelSendNetBufferLists(String cancelId);
}
