package dev.plumbline.ndis.filter;

/** The entry points for packets on their way up. A list of several packets is as many calls, in its order. */
public interface ReceiveHandlers {

    /** {@code FilterReceiveNetBufferLists} (DATA-02): a packet on egress is the extension's to pass on or to return. */
    void filterReceiveNetBufferLists(NetBufferList nbl, NetBufferListFlags flags);

    /** {@code FilterReturnNetBufferLists} (DATA-03): a packet that was indicated came back. */
    void filterReturnNetBufferLists(NetBufferList nbl);
}
