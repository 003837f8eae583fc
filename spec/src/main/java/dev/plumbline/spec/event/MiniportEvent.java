package dev.plumbline.spec.event;

/**
 * Events of an NDIS 6.0 miniport's adapter: its life cycle, and what it may handle in each state (LBFO-60 to LBFO-67).
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

    /** The miniport reports that a pause is done (LBFO-64). */
    record NdisMPauseComplete(String adapter) implements Callout {}

    /** The miniport registers the adapter's attributes (LBFO-60). */
    record NdisMSetMiniportAttributes(String adapter) implements Callout {}

    /** Whether NDIS took the attributes (LBFO-60). */
    record NdisMSetMiniportAttributesReturn(String adapter, String status) implements CalloutReturn {}
}
