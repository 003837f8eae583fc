package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * Events of an NDIS 6.0 miniport's adapter: its life cycle, and what it may handle in each state (LBFO-60 to LBFO-67).
 * The virtual miniport of a team is such an adapter too; what it tells of its members is in {@link TeamEvent}.
 *
 * <p>{@code packet} is a NET_BUFFER_LIST, {@code req} an NDIS_OID_REQUEST. Statuses and status codes are NDIS's, without
 * the prefix {@code NDIS_STATUS_}.
 */
public sealed interface MiniportEvent extends Event {

    /** Calls into the implementation. */
    sealed interface EntryPoint extends MiniportEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends MiniportEvent, Event.EntryReturn {}

    /** Calls of the implementation. */
    sealed interface Callout extends MiniportEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends MiniportEvent, Event.CalloutReturn {}

    /** An adapter is to be initialised (LBFO-60). */
    record MiniportInitializeEx(String adapter) implements EntryPoint {}

    /** The miniport's answer to {@code MiniportInitializeEx} (LBFO-60). */
    record MiniportInitializeExReturn(String adapter, String status) implements EntryReturn {}

    /**
     * The miniport registers the adapter's attributes (LBFO-60); {@code noHaltOnSuspend} tells whether
     * NDIS_MINIPORT_ATTRIBUTES_NO_HALT_ON_SUSPEND is among them: {@code yes} or {@code no} (ENV-32).
     */
    record NdisMSetMiniportAttributes(String adapter, @Nullable String noHaltOnSuspend) implements Callout {

        /** The call of a producer that does not see the flags. */
        public NdisMSetMiniportAttributes(String adapter) {
            this(adapter, null);
        }
    }

    /** Whether NDIS took the attributes (LBFO-60). */
    record NdisMSetMiniportAttributesReturn(String adapter, String status) implements CalloutReturn {}

    /** A paused adapter is restarted (LBFO-61). */
    record MiniportRestart(String adapter) implements EntryPoint {}

    /** {@code SUCCESS}, {@code PENDING}, or why the adapter stays paused (LBFO-61). */
    record MiniportRestartReturn(String adapter, String status) implements EntryReturn {}

    /** The miniport reports that a restart is done, or has failed (LBFO-61). */
    record NdisMRestartComplete(String adapter, String status) implements Callout {}

    /** A running adapter is paused (LBFO-62). */
    record MiniportPause(String adapter) implements EntryPoint {}

    /** {@code SUCCESS} or {@code PENDING}; a pause does not fail (LBFO-65). */
    record MiniportPauseReturn(String adapter, String status) implements EntryReturn {}

    /** The miniport reports that a pause is done (LBFO-64). */
    record NdisMPauseComplete(String adapter) implements Callout {}

    /** A paused adapter is halted (LBFO-61). */
    record MiniportHaltEx(String adapter) implements EntryPoint {}

    /** The adapter is halted (LBFO-61). */
    record MiniportHaltExReturn(String adapter) implements EntryReturn {}

    /** The system goes down (LBFO-66). */
    record MiniportShutdownEx(String adapter) implements EntryPoint {}

    /** The adapter is shut down until the system restarts (LBFO-66). */
    record MiniportShutdownExReturn(String adapter) implements EntryReturn {}

    /** The adapter is reset; its state stays as it is (LBFO-67). */
    record MiniportResetEx(String adapter) implements EntryPoint {}

    /** {@code PENDING}, or the result of the reset (LBFO-67). */
    record MiniportResetExReturn(String adapter, String status) implements EntryReturn {}

    /** The miniport reports that a reset is done (LBFO-67). */
    record NdisMResetComplete(String adapter, String status) implements Callout {}

    /** A packet is to be sent (LBFO-63); ends with {@link Event.Return}. */
    record MiniportSendNetBufferLists(String adapter, String packet) implements EntryPoint {}

    /** The miniport completes a send (LBFO-63). */
    record NdisMSendNetBufferListsComplete(String adapter, String packet, String status) implements Callout {}

    /** The miniport indicates a received packet (LBFO-63). */
    record NdisMIndicateReceiveNetBufferLists(String adapter, String packet) implements Callout {}

    /** An indicated packet comes back (LBFO-64); ends with {@link Event.Return}. */
    record MiniportReturnNetBufferLists(String adapter, String packet) implements EntryPoint {}

    /**
     * An OID is queried of or set on the adapter (LBFO-63). {@code value} is what is set, where the kit knows the OID: the
     * power state, such as {@code D0}; {@code on} or {@code off} of receive-side scaling and of receive hashing;
     * {@code matched} or {@code unmatched} of an encapsulation, by the offloads that the miniport advertises (ENV-15).
     */
    record MiniportOidRequest(String adapter, String req, String oid, @Nullable String value) implements EntryPoint {

        /** A request of which nothing but the OID is known. */
        public MiniportOidRequest(String adapter, String req, String oid) {
            this(adapter, req, oid, null);
        }
    }

    /** {@code PENDING}, or the final status of the request (LBFO-63). */
    record MiniportOidRequestReturn(String adapter, String req, String oid, String status) implements EntryReturn {}

    /** The miniport completes a pending OID request (LBFO-63). */
    record NdisMOidRequestComplete(String adapter, String req, String oid, String status) implements Callout {}

    /**
     * The miniport indicates a status (ENV-05). {@code value} is what it tells, where the kit knows the code:
     * {@code Connected}, {@code Disconnected} or {@code Unknown} of {@code LINK_STATE}; for capabilities, the abilities
     * of the whole that it claims, in alphabetical order with commas between them, or {@code nothing}.
     */
    record NdisMIndicateStatusEx(String adapter, String code, @Nullable String value) implements Callout {

        /** The task offloads in {@code value}. */
        @Derived(from = "value")
        public @Nullable String offloads() {
            return TeamEvent.offloads(value);
        }

        /** What {@code value} has of receive-side scaling and header-data split. */
        @Derived(from = "value")
        public @Nullable String receiving() {
            return TeamEvent.receiving(value);
        }

        /** Whether {@code value} has a way to wake the system. */
        @Derived(from = "value")
        public @Nullable String waking() {
            return TeamEvent.waking(value);
        }
    }
}
