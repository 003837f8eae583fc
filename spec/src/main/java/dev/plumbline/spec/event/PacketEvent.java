package dev.plumbline.spec.event;

/**
 * Events of the packet path of an extension: lists of NET_BUFFER_LISTs that go down on ingress and up on egress, their
 * completions and returns, and the switch handlers for forwarding context and destinations. One event speaks of one
 * NET_BUFFER_LIST; a list of several is as many events in its order (DATA-83).
 */
public sealed interface PacketEvent extends Event {

    /** Calls into the implementation. */
    sealed interface EntryPoint extends PacketEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends PacketEvent, Event.EntryReturn {}

    /** Calls of the implementation. */
    sealed interface Callout extends PacketEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends PacketEvent, Event.CalloutReturn {}

    /** A packet enters the module on ingress (DATA-20). */
    record FilterSendNetBufferLists(String nbl, String source) implements EntryPoint {}

    /** The module returns from {@code FilterSendNetBufferLists}. */
    record FilterSendNetBufferListsReturn(String nbl) implements EntryReturn {}

    /** The module sends a packet down (DATA-33). */
    record NdisFSendNetBufferLists(String nbl) implements Callout {}

    /** The module asks for a forwarding context (DATA-50). */
    record AllocateNetBufferListForwardingContext(String nbl) implements Callout {}

    /** The forwarding context is given or refused (DATA-50). */
    record AllocateNetBufferListForwardingContextReturn(String nbl, String status) implements CalloutReturn {}
}
