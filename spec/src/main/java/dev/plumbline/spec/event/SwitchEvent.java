package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * Events of an extension of the Hyper-V extensible switch: the filter driver's entry points, the
 * {@code NdisF*} services and the switch handlers.
 *
 * <p>Addresses are written {@code port/index} for a NIC connection, {@code port} for a port, and
 * {@code 0/0} where a source or destination names nobody. {@code req} is the request that came from
 * above, or the own request; {@code form} tells which structure is meant: {@code original}, {@code
 * clone} or {@code own}. Statuses are NDIS's, without the prefix {@code NDIS_STATUS_}.
 */
public sealed interface SwitchEvent extends Event {

    /** Calls into the extension. */
    sealed interface EntryPoint extends SwitchEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends SwitchEvent, Event.EntryReturn {}

    /** Calls of the extension. */
    sealed interface Callout extends SwitchEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends SwitchEvent, Event.CalloutReturn {}

    /** A filter module of the extension is attached to the switch's stack (FLT-02). */
    record FilterAttach(String module) implements EntryPoint {}

    /** The extension's answer to {@code FilterAttach}. */
    record FilterAttachReturn(String module, String status) implements EntryReturn {}

    /** The module is to run (FLT-06). */
    record FilterRestart(String module) implements EntryPoint {}

    /** The extension's answer to {@code FilterRestart}. */
    record FilterRestartReturn(String module, String status) implements EntryReturn {}

    /** The module is to pause (FLT-10). */
    record FilterPause(String module) implements EntryPoint {}

    /** The extension's answer to {@code FilterPause}. */
    record FilterPauseReturn(String module, String status) implements EntryReturn {}

    /** The module is detached and frees what it has (FLT-16); ends with {@link Event.Return}. */
    record FilterDetach(String module) implements EntryPoint {}

    /**
     * A request enters the extension (OID-01). {@code target} is the port or connection that it is
     * about, {@code source} the connection on whose behalf it was issued, {@code inner} the OID that
     * an {@code OID_SWITCH_NIC_REQUEST} encapsulates.
     */
    record FilterOidRequest(String req, String oid, String target, String source, @Nullable String inner)
            implements EntryPoint {
        /** Index of the connection in {@code target}; {@code none} for a port. */
        public String targetIndex() {
            int slash = target.indexOf('/');
            return slash < 0 ? "none" : target.substring(slash + 1);
        }
    }

    /** The extension's return from {@code FilterOidRequest} (OID-12). */
    record FilterOidRequestReturn(String req, String oid, String target, String status) implements EntryReturn {}

    /** A request that was pending below comes back (OID-09); ends with {@link Event.Return}. */
    record FilterOidRequestComplete(
            String req, String form, @Nullable String cloned, String oid, String target, String source, String status)
            implements EntryPoint {}

    /** The extension asks for a clone of a request (OID-06). */
    record NdisAllocateCloneOidRequest(String req) implements Callout {}

    /** The clone, or why there is none (OID-07). */
    record NdisAllocateCloneOidRequestReturn(String req, String status, @Nullable String cloned)
            implements CalloutReturn {}

    /** The extension frees a clone (OID-08). */
    record NdisFreeCloneOidRequest(String req, String cloned) implements Callout {}

    /** The extension sends a request down (OID-58). */
    record NdisFOidRequest(
            String req,
            String form,
            @Nullable String cloned,
            String oid,
            String target,
            String source,
            @Nullable String inner)
            implements Callout {}

    /** What the lower driver returns at once (OID-11). */
    record NdisFOidRequestReturn(
            String req, String form, @Nullable String cloned, String oid, String target, String source, String status)
            implements CalloutReturn {}

    /** The extension completes a request that it had pended (OID-04). */
    record NdisFOidRequestComplete(String req, String oid, String target, String status) implements Callout {}

    /** The extension asks for a reference on a NIC connection (REF-02). */
    record ReferenceSwitchNic(String nic) implements Callout {}

    /** The reference is granted or refused (REF-01). */
    record ReferenceSwitchNicReturn(String nic, String status) implements CalloutReturn {}

    /** The extension gives a reference on a NIC connection back (REF-05). */
    record DereferenceSwitchNic(String nic) implements Callout {}

    /** The extension asks for a reference on a port (REF-16). */
    record ReferenceSwitchPort(String port) implements Callout {}

    /** The reference is granted or refused (REF-15). */
    record ReferenceSwitchPortReturn(String port, String status) implements CalloutReturn {}

    /** The extension gives a reference on a port back (REF-20). */
    record DereferenceSwitchPort(String port) implements Callout {}
}
