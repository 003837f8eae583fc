package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * Events of an LBFO miniport driver (NDIS 5.x): its entry points, the {@code NdisM*} services, and the
 * wire and links of its adapters.
 *
 * <p>{@code bundle} is the BundleId of the adapter in upper case (LBFO-06), or {@code alone:} and the
 * adapter where it has none, so that every event tells which bundle it is about. {@code irql} is the name of a level,
 * such as {@code PASSIVE_LEVEL}. {@code origin} tells whose an OID request is: {@code protocol} for one of a transport
 * driver, another word for one of NDIS itself. Either is absent where the producer cannot see it.
 */
public sealed interface LbfoEvent extends Event {

    /** Calls into the miniport. */
    sealed interface EntryPoint extends LbfoEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends LbfoEvent, Event.EntryReturn {}

    /** Calls of the miniport. */
    sealed interface Callout extends LbfoEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends LbfoEvent, Event.CalloutReturn {}

    /** An adapter is initialised (LBFO-04). */
    record MiniportInitialize(String adapter, String bundle) implements EntryPoint {}

    /** The miniport's answer to {@code MiniportInitialize}. */
    record MiniportInitializeReturn(String adapter, String bundle, String status) implements EntryReturn {}

    /** The miniport reads a keyword of an adapter's configuration (LBFO-04). */
    record NdisReadConfiguration(String adapter, String bundle, String keyword) implements Callout {}

    /** The keyword's value, where it exists (LBFO-05). */
    record NdisReadConfigurationReturn(
            String adapter, String bundle, String keyword, boolean found, @Nullable String value)
            implements CalloutReturn {}

    /** The miniport makes an adapter a secondary of a primary (LBFO-10), at PASSIVE_LEVEL (LBFO-12). */
    record NdisMSetMiniportSecondary(String adapter, String bundle, String primary, @Nullable String irql)
            implements Callout {

        /** The call of a producer that does not see its level. */
        public NdisMSetMiniportSecondary(String adapter, String bundle, String primary) {
            this(adapter, bundle, primary, null);
        }
    }

    /** {@code SUCCESS} or {@code FAILURE} (LBFO-14). */
    record NdisMSetMiniportSecondaryReturn(String adapter, String bundle, String status) implements CalloutReturn {}

    /** An adapter is halted (LBFO-30, LBFO-31). */
    record MiniportHalt(String adapter, String bundle) implements EntryPoint {}

    /** The miniport has halted the adapter; nothing of it is outstanding (LBFO-58). */
    record MiniportHaltReturn(String adapter, String bundle) implements EntryReturn {}

    /** The miniport gives an adapter up, at DISPATCH_LEVEL or below (LBFO-38). */
    record NdisMRemoveMiniport(String adapter, String bundle, @Nullable String irql) implements Callout {

        /** The call of a producer that does not see its level. */
        public NdisMRemoveMiniport(String adapter, String bundle) {
            this(adapter, bundle, null);
        }
    }

    /** {@code SUCCESS} or {@code FAILURE} (LBFO-38). */
    record NdisMRemoveMiniportReturn(String adapter, String bundle, String status) implements CalloutReturn {}

    /** The miniport makes a secondary the primary (LBFO-33), at DISPATCH_LEVEL or below (LBFO-35). */
    record NdisMPromoteMiniport(String adapter, String bundle, @Nullable String irql) implements Callout {

        /** The call of a producer that does not see its level. */
        public NdisMPromoteMiniport(String adapter, String bundle) {
            this(adapter, bundle, null);
        }
    }

    /** {@code SUCCESS} or {@code FAILURE} (LBFO-36). */
    record NdisMPromoteMiniportReturn(String adapter, String bundle, String status) implements CalloutReturn {}

    /** The link of an adapter comes or goes (LBFO-56); ends with {@link Event.Return}. */
    record LinkChange(String adapter, String bundle, boolean connected) implements EntryPoint {}

    /** A packet is to be sent; it always comes with the primary's context (LBFO-20). */
    record MiniportSend(String adapter, String bundle, String packet) implements EntryPoint {}

    /** {@code PENDING}, or the final status of the send (LBFO-23). */
    record MiniportSendReturn(String adapter, String bundle, String packet, String status) implements EntryReturn {}

    /** The miniport hands the frame of a send to an adapter's hardware (LBFO-21). */
    record Transmit(String adapter, String bundle, String packet) implements Callout {}

    /** The hardware is done with a frame; ends with {@link Event.Return}. */
    record TransmitDone(String adapter, String bundle, String packet) implements EntryPoint {}

    /** The miniport completes a send (LBFO-22). */
    record NdisMSendComplete(String adapter, String bundle, String packet, String status) implements Callout {}

    /** A frame arrives at an adapter; ends with {@link Event.Return}. */
    record WireReceive(String adapter, String bundle, String packet) implements EntryPoint {}

    /** The miniport indicates a received packet (LBFO-24). */
    record NdisMIndicateReceivePacket(String adapter, String bundle, String packet) implements Callout {}

    /** An indicated packet comes back (LBFO-57); ends with {@link Event.Return}. */
    record MiniportReturnPacket(String adapter, String bundle, String packet) implements EntryPoint {}

    /** An OID is queried of an adapter (LBFO-26); transport drivers query the primary only (LBFO-27). */
    record MiniportQueryInformation(String adapter, String bundle, String req, String oid, @Nullable String origin)
            implements EntryPoint {

        /** The request of a producer that does not see whose it is. */
        public MiniportQueryInformation(String adapter, String bundle, String req, String oid) {
            this(adapter, bundle, req, oid, null);
        }
    }

    /** {@code PENDING}, or the final status of the query. */
    record MiniportQueryInformationReturn(String adapter, String bundle, String req, String status)
            implements EntryReturn {}

    /** The miniport completes a query (LBFO-28). */
    record NdisMQueryInformationComplete(String adapter, String bundle, String req, String status)
            implements Callout {}

    /** An OID is set on an adapter (LBFO-26); transport drivers set it on the primary only (LBFO-27). */
    record MiniportSetInformation(String adapter, String bundle, String req, String oid, @Nullable String origin)
            implements EntryPoint {

        /** The request of a producer that does not see whose it is. */
        public MiniportSetInformation(String adapter, String bundle, String req, String oid) {
            this(adapter, bundle, req, oid, null);
        }
    }

    /** {@code PENDING}, or the final status of the set. */
    record MiniportSetInformationReturn(String adapter, String bundle, String req, String status)
            implements EntryReturn {}

    /** The miniport completes a set (LBFO-28). */
    record NdisMSetInformationComplete(String adapter, String bundle, String req, String status) implements Callout {}
}
