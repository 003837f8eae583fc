package dev.plumbline.spec.event;

/**
 * Events of a filter module beyond its attach, pause and restart: registration, completion of a pending pause or
 * restart, plug and play, and status indications.
 */
public sealed interface FilterEvent extends Event {

    /** Calls into the implementation. */
    sealed interface EntryPoint extends FilterEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends FilterEvent, Event.EntryReturn {}

    /** Calls of the implementation. */
    sealed interface Callout extends FilterEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends FilterEvent, Event.CalloutReturn {}

    /** The module passes its context to NDIS (FLT-02). */
    record NdisFSetAttributes(String module) implements Callout {}

    /** Whether NDIS took the context (FLT-02). */
    record NdisFSetAttributesReturn(String module, String status) implements CalloutReturn {}

    /** A status indication reaches the module (STAT-01). */
    record FilterStatus(String indication, String code, String source, String destination) implements EntryPoint {}

    /** The module returns from {@code FilterStatus}. */
    record FilterStatusReturn(String indication) implements EntryReturn {}
}
