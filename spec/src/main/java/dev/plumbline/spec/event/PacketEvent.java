package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * Events of the packet path of an extension: lists of NET_BUFFER_LISTs that go down on ingress and up on egress, their
 * completions and returns, and the switch handlers for forwarding context and destinations.
 *
 * <p>One event speaks of one NET_BUFFER_LIST, {@code nbl}; a list of several is as many events in its order (DATA-83).
 * The packet keeps its id on its way down and up again. A clone has an id of its own and names its {@code original}.
 * Addresses are written as in {@link SwitchEvent}; {@code 0/0} is the source of a packet that names nobody.
 *
 * <p>What packets and their out-of-band data hold is told in classes, because the vocabulary has no buffers:
 *
 * <ul>
 *   <li>{@code form} is {@code foreign}, {@code clone} or {@code own}; {@code origin} of a packet that comes from above is
 *       {@code nic}, or {@code extension} if another extension made it.
 *   <li>{@code nicType} is the kind of the connection that source or destination names, as in {@link SwitchEvent};
 *       {@code physicalNics} is {@code zero}, {@code one} or {@code several}: physical NICs that are connected.
 *   <li>{@code singleSource}, {@code group}, {@code resources}, {@code incoming}, {@code preserve}, {@code excluded},
 *       {@code safe} and {@code subnetId} are {@code set} or {@code clear}: the flag, or the bit or field, of that name.
 *   <li>{@code sources} is {@code same} or {@code mixed}, for all packets of the call; {@code spread} is {@code single} if
 *       each of them goes to one and the same destination, else {@code several}.
 *   <li>{@code encapsulation} is {@code nvgre} or {@code plain}; {@code subnet} is {@code plain}, {@code internal} or {@code
 *       external}: the virtual subnet of the source port; {@code stack} is {@code switch}, or {@code adapter} for the
 *       stack of a NIC.
 *   <li>{@code data}, {@code priority} (DSCP and 802.1p) and, in calls of the module, {@code nativeForwarding} and
 *       {@code handle} compare with what came in, or what was cloned: {@code same} or {@code changed}. {@code handle},
 *       the SourceHandle, is {@code module} in the module's own packets.
 *   <li>{@code clones} tells what became of the clones and copies of a packet: {@code unmade}, all are {@code
 *       over}, or some are under way, {@code linked} to it by ParentNetBufferList or {@code unlinked}.
 *   <li>{@code moduleState} is {@code running} if the module runs and did so when the packet came to it, else {@code
 *       paused} (FLT-12).
 *   <li>{@code position} is {@code first} or {@code further}: the place in the chain that the call was given.
 * </ul>
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

    /**
     * A packet enters the module on ingress (DATA-01).
     *
     * @param nativeForwarding {@code set} or {@code clear}: NativeForwardingRequired (DATA-40)
     * @param cancelId by which its sender can cancel it (DATA-80)
     */
    record FilterSendNetBufferLists(
            String nbl,
            String source,
            @Nullable String origin,
            @Nullable String nicType,
            @Nullable String physicalNics,
            @Nullable String singleSource,
            @Nullable String encapsulation,
            @Nullable String nativeForwarding,
            @Nullable String subnet,
            @Nullable String subnetId,
            @Nullable String stack,
            @Nullable String cancelId)
            implements EntryPoint {
        /** A packet of which the contents are not known. */
        public FilterSendNetBufferLists(String nbl, String source) {
            this(nbl, source, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** The module returns from {@code FilterSendNetBufferLists}. */
    record FilterSendNetBufferListsReturn(String nbl) implements EntryReturn {}

    /**
     * The module sends a packet down (DATA-33).
     *
     * @param parent {@code original} if ParentNetBufferList of a clone refers to its original, else {@code missing}
     */
    record NdisFSendNetBufferLists(
            String nbl,
            @Nullable String form,
            @Nullable String source,
            @Nullable String portNumber,
            @Nullable String singleSource,
            @Nullable String sources,
            @Nullable String group,
            @Nullable String spread,
            @Nullable String handle,
            @Nullable String parent,
            @Nullable String safe,
            @Nullable String data,
            @Nullable String nativeForwarding,
            @Nullable String priority)
            implements Callout {
        /** A packet of which the contents are not known. */
        public NdisFSendNetBufferLists(String nbl) {
            this(nbl, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /**
     * A packet that was sent down comes back (DATA-03).
     *
     * @param targets {@code kept}, or {@code deleted} if a port or connection that it named as a destination is gone
     *     (DATA-31)
     */
    record FilterSendNetBufferListsComplete(String nbl, @Nullable String status, @Nullable String targets)
            implements EntryPoint {
        /** A completion of which nothing else is known. */
        public FilterSendNetBufferListsComplete(String nbl) {
            this(nbl, null, null);
        }
    }

    /** The module completes a packet towards its sender, after the send or in place of it (DATA-05). */
    record NdisFSendNetBufferListsComplete(
            String nbl,
            @Nullable String status,
            @Nullable String clones,
            @Nullable String data,
            @Nullable String handle,
            @Nullable String moduleState)
            implements Callout {
        /** A completion of which the contents are not known. */
        public NdisFSendNetBufferListsComplete(String nbl) {
            this(nbl, null, null, null, null, null);
        }
    }

    /**
     * A packet enters the module on egress (DATA-02).
     *
     * @param destinations {@code empty}, {@code some}, or {@code excluded} if all of them are
     */
    record FilterReceiveNetBufferLists(
            String nbl,
            String source,
            @Nullable String singleSource,
            @Nullable String resources,
            @Nullable String destinations,
            @Nullable String encapsulation,
            @Nullable String stack)
            implements EntryPoint {
        /** A packet of which the contents are not known. */
        public FilterReceiveNetBufferLists(String nbl, String source) {
            this(nbl, source, null, null, null, null, null);
        }
    }

    /** The module returns from {@code FilterReceiveNetBufferLists} (DATA-81). */
    record FilterReceiveNetBufferListsReturn(String nbl) implements EntryReturn {}

    /** The module indicates a packet upwards (DATA-04); {@code parent} as in {@link NdisFSendNetBufferLists}. */
    record NdisFIndicateReceiveNetBufferLists(
            String nbl,
            @Nullable String form,
            @Nullable String portNumber,
            @Nullable String singleSource,
            @Nullable String sources,
            @Nullable String resources,
            @Nullable String handle,
            @Nullable String parent,
            @Nullable String safe,
            @Nullable String data,
            @Nullable String nativeForwarding,
            @Nullable String priority)
            implements Callout {
        /** A packet of which the contents are not known. */
        public NdisFIndicateReceiveNetBufferLists(String nbl) {
            this(nbl, null, null, null, null, null, null, null, null, null, null, null);
        }
    }

    /** A packet that was indicated upwards comes back (DATA-03). */
    record FilterReturnNetBufferLists(String nbl) implements EntryPoint {}

    /** The module returns a packet to the driver that indicated it, after its own indication or in place of it (DATA-05). */
    record NdisFReturnNetBufferLists(
            String nbl,
            @Nullable String singleSource,
            @Nullable String sources,
            @Nullable String clones,
            @Nullable String data,
            @Nullable String handle,
            @Nullable String moduleState)
            implements Callout {
        /** A return of which the contents are not known. */
        public NdisFReturnNetBufferLists(String nbl) {
            this(nbl, null, null, null, null, null, null);
        }
    }

    /**
     * A sender cancels its packets with that id (DATA-80): one call for each that the module has, or one without {@code
     * nbl} if it has none.
     */
    record FilterCancelSendNetBufferLists(String cancelId, @Nullable String nbl) implements EntryPoint {}

    /** The module has taken note of the cancellation (DATA-80). */
    record FilterCancelSendNetBufferListsReturn(String cancelId, @Nullable String nbl) implements EntryReturn {}

    /** The module passes the cancellation down (DATA-80). */
    record NdisFCancelSendNetBufferLists(String cancelId, @Nullable String nbl) implements Callout {}

    /** The module allocates a packet (DATA-50). */
    record NdisAllocateNetBufferList(String nbl) implements Callout {}

    /** Whether there was memory for it. */
    record NdisAllocateNetBufferListReturn(String nbl, String status) implements CalloutReturn {}

    /** The module clones a packet (DATA-50); {@code path} is {@code ingress} or {@code egress}, where the original is. */
    record NdisAllocateCloneNetBufferList(String nbl, String original, @Nullable String path) implements Callout {}

    /** Whether there was memory for it. */
    record NdisAllocateCloneNetBufferListReturn(String nbl, String original, String status) implements CalloutReturn {}

    /** The module frees a packet of its own (DATA-52). */
    record NdisFreeNetBufferList(String nbl) implements Callout {}

    /** The module frees a clone (DATA-52). */
    record NdisFreeCloneNetBufferList(String nbl) implements Callout {}

    /** The module asks for a forwarding context (DATA-50). */
    record AllocateNetBufferListForwardingContext(String nbl, @Nullable String handle, @Nullable String position)
            implements Callout {
        /** A call of which the contents are not known. */
        public AllocateNetBufferListForwardingContext(String nbl) {
            this(nbl, null, null);
        }
    }

    /** The forwarding context, with its {@code source}, is given or refused (DATA-50, DATA-53). */
    record AllocateNetBufferListForwardingContextReturn(
            String nbl, String status, @Nullable String source, @Nullable String position) implements CalloutReturn {
        /** An answer of which the contents are not known. */
        public AllocateNetBufferListForwardingContextReturn(String nbl, String status) {
            this(nbl, status, null, null);
        }
    }

    /** The module frees a forwarding context (DATA-52). */
    record FreeNetBufferListForwardingContext(String nbl, @Nullable String position) implements Callout {}

    /** The module sets the source of a packet (DATA-54). */
    record SetNetBufferListSource(String nbl, String source, @Nullable String form) implements Callout {}

    /** Whether the source is set (DATA-54). */
    record SetNetBufferListSourceReturn(String nbl, String source, String status) implements CalloutReturn {}

    /** The module copies the out-of-band data of an original to {@code nbl} (DATA-56). */
    record CopyNetBufferListInfo(String nbl, String original, @Nullable String preserve) implements Callout {}

    /** Whether it is copied (DATA-56). */
    record CopyNetBufferListInfoReturn(String nbl, String original, String status) implements CalloutReturn {}

    /**
     * The module adds and commits one destination (DATA-26).
     *
     * @param element {@code own}, or {@code array} if the argument lies in the packet's own array
     */
    record AddNetBufferListDestination(
            String nbl,
            String destination,
            @Nullable String form,
            @Nullable String element,
            @Nullable String excluded,
            @Nullable String nicType,
            @Nullable String physicalNics)
            implements Callout {
        /** Index of the connection in {@code destination}. */
        @Derived(from = "destination")
        public String destinationIndex() {
            return index(destination);
        }
    }

    /** Whether the destination is committed (DATA-26). */
    record AddNetBufferListDestinationReturn(String nbl, String destination, String status) implements CalloutReturn {}

    /** The module enlarges the array; {@code room} is {@code enough} or {@code short}, before the call (DATA-28). */
    record GrowNetBufferListDestinations(String nbl, @Nullable String room) implements Callout {}

    /** Whether the array is larger (DATA-27). */
    record GrowNetBufferListDestinationsReturn(String nbl, String status) implements CalloutReturn {}

    /** The module fetches the array of destinations (DATA-62). */
    record GetNetBufferListDestinations(String nbl) implements Callout {}

    /**
     * The module commits what it wrote into the array: one call for each element that it added or changed, or one without
     * {@code destination} if there is none (DATA-27, DATA-37).
     *
     * @param change {@code added}; {@code excluded} or {@code reset} if IsExcluded was set or cleared; {@code
     *     preservation} if PreserveVLAN or PreservePriority; {@code removed}; {@code rewritten} for anything else
     * @param room {@code enough} or {@code short}, for the elements that are committed
     * @param left {@code some}, or {@code empty} if all destinations are excluded after the call
     */
    record UpdateNetBufferListDestinations(
            String nbl,
            @Nullable String destination,
            @Nullable String change,
            @Nullable String form,
            @Nullable String room,
            @Nullable String excluded,
            @Nullable String left,
            @Nullable String nicType,
            @Nullable String physicalNics)
            implements Callout {
        /** Index of the connection in {@code destination}; {@code none} if absent. */
        @Derived(from = "destination")
        public String destinationIndex() {
            return destination == null ? "none" : index(destination);
        }
    }

    /** Whether it is committed (DATA-27, DATA-31). */
    record UpdateNetBufferListDestinationsReturn(
            String nbl, @Nullable String destination, @Nullable String change, String status) implements CalloutReturn {}

    /** The module attaches a context of its own to a packet (DATA-63). */
    record SetNetBufferListSwitchContext(String nbl) implements Callout {}

    /** Whether it is attached (DATA-63). */
    record SetNetBufferListSwitchContextReturn(String nbl, String status) implements CalloutReturn {}

    /** The module asks for its context (DATA-63). */
    record GetNetBufferListSwitchContext(String nbl) implements Callout {}

    /** The context; {@code context} is {@code given} or {@code missing} (DATA-63). */
    record GetNetBufferListSwitchContextReturn(String nbl, String context) implements CalloutReturn {}

    /**
     * The module reports that it drops a packet, or excludes a destination of it (DATA-06).
     *
     * @param subject whose port PortId is, by the packet's forwarding detail: {@code source}, {@code destination}, {@code
     *     both}, or {@code other} for a port that the packet does not name
     * @param list {@code uniform}, or {@code mixed} if the packets of the call have not one port and one reason in common
     *     (DATA-07)
     * @param source connection that the packet came from
     * @param reason {@code connection} if it is the state of that connection, else {@code policy} (LIFE-27, LIFE-41)
     */
    record ReportFilteredNetBufferLists(
            String nbl,
            @Nullable String incoming,
            @Nullable String subject,
            @Nullable String list,
            @Nullable String source,
            @Nullable String reason)
            implements Callout {}

    private static String index(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? "none" : address.substring(slash + 1);
    }
}
