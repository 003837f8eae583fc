package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * Events of a filter driver and its module beyond attach, pause, restart and detach: registration, completion of a
 * pending pause or restart, plug and play, and status indications.
 *
 * <p>Addresses are written as in {@link SwitchEvent}; {@code 0/0} names nobody. Status codes and statuses are NDIS's,
 * without the prefix {@code NDIS_STATUS_}; sizes are decimal numbers of bytes. {@code irql} is the name of a level, such
 * as {@code PASSIVE_LEVEL}.
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

    /** The filter driver is loaded (FLT-24). */
    record DriverEntry(String driver) implements EntryPoint {}

    /** The filter driver's answer to {@code DriverEntry}. */
    record DriverEntryReturn(String driver, String status) implements EntryReturn {}

    /** The driver registers and says which of its entry points exist (FLT-24, FLT-25, OID-19, OID-23). */
    record NdisFRegisterFilterDriver(
            String driver,
            boolean oidRequest,
            boolean oidRequestComplete,
            boolean cancelOidRequest,
            boolean send,
            boolean sendComplete,
            boolean cancelSend,
            boolean receive,
            boolean returnReceived,
            boolean status)
            implements Callout {}

    /** Whether NDIS took the registration. */
    record NdisFRegisterFilterDriverReturn(String driver, String status) implements CalloutReturn {}

    /** The module passes its context to NDIS (FLT-02). */
    record NdisFSetAttributes(String module) implements Callout {}

    /** Whether NDIS took the context (FLT-02). */
    record NdisFSetAttributesReturn(String module, String status) implements CalloutReturn {}

    /**
     * The extension asks for the handlers of the switch (FLT-20); {@code header} is the object type in the header of the
     * structure that it passes: {@code DEFAULT}, {@code SWITCH_OPTIONAL_HANDLERS}, or another.
     */
    record NdisFGetOptionalSwitchHandlers(String module, @Nullable String header) implements Callout {}

    /** The handlers, or {@code NOT_SUPPORTED} in the stack of a physical NIC (FLT-20). */
    record NdisFGetOptionalSwitchHandlersReturn(String module, String status) implements CalloutReturn {}

    /** The module changes which of its data handlers exist, while it sets its options (FLT-22). */
    record NdisSetOptionalHandlers(
            String module,
            boolean send,
            boolean sendComplete,
            boolean cancelSend,
            boolean receive,
            boolean returnReceived)
            implements Callout {}

    /** Whether NDIS took the handlers. */
    record NdisSetOptionalHandlersReturn(String module, String status) implements CalloutReturn {}

    /** The module can change its data handlers before it is restarted (FLT-22). */
    record FilterSetModuleOptions(String module, @Nullable String irql) implements EntryPoint {}

    /** The module's answer to {@code FilterSetModuleOptions}. */
    record FilterSetModuleOptionsReturn(String module, String status) implements EntryReturn {}

    /** A pending restart has ended (FLT-06). */
    record NdisFRestartComplete(String module, String status) implements Callout {}

    /** A pending pause has ended (FLT-10). */
    record NdisFPauseComplete(String module) implements Callout {}

    /** The module asks to be paused and restarted (FLT-22). */
    record NdisFRestartFilter(String module) implements Callout {}

    /** Whether the restart is scheduled (FLT-22). */
    record NdisFRestartFilterReturn(String module, String status) implements CalloutReturn {}

    /** A plug and play event reaches the module (FLT-28), {@code NetEventSwitchActivate} for one (OID-92). */
    record NetPnPEvent(String module, String event, @Nullable String irql) implements EntryPoint {}

    /** The module's answer to {@code NetPnPEvent}. */
    record NetPnPEventReturn(String module, String event, String status) implements EntryReturn {}

    /** The module passes a plug and play event on (FLT-28). */
    record NdisFNetPnPEvent(String module, String event) implements Callout {}

    /** What the drivers above answered (FLT-28). */
    record NdisFNetPnPEventReturn(String module, String event, String status) implements CalloutReturn {}

    /**
     * A status indication reaches the module (STAT-01). {@code source} and {@code destination} are those of the
     * encapsulation, {@code inner} the status that it holds; {@code 0/0} and absent where the indication is a plain one.
     */
    record FilterStatus(
            String indication,
            String code,
            String source,
            String destination,
            @Nullable String inner,
            @Nullable String nicType,
            @Nullable String irql)
            implements EntryPoint {
        /** An indication of which neither what it encapsulates nor the kind of connection is known. */
        public FilterStatus(String indication, String code, String source, String destination) {
            this(indication, code, source, destination, null, null, null);
        }

        /** Index of the connection in {@code source}; {@code none} where it names nobody. */
        @Derived(from = "source")
        public String sourceIndex() {
            return index(source);
        }
    }

    /** The module returns from {@code FilterStatus}. */
    record FilterStatusReturn(String indication) implements EntryReturn {}

    /**
     * The module indicates a status to the drivers above (STAT-11, STAT-13). {@code form} is {@code forwarded} for the
     * indication that came, {@code duplicate} for a copy with changed data in its stead (STAT-04), both under the id of
     * that indication, and {@code own} for a new one under a fresh id. {@code source} and {@code destination} are those
     * of the encapsulation; of a plain indication, the connection that it speaks for.
     *
     * @param inner status code that an encapsulation holds
     * @param nicType kind of the connection that source or destination names: {@code External}, {@code Internal},
     *     {@code Synthetic} or {@code Emulated}
     * @param data {@code same} or {@code changed}, against what came in
     * @param bufferSize {@code StatusBufferSize} of the outer indication
     * @param innerBuffer {@code null} or {@code set}: {@code StatusBuffer} of the inner indication
     * @param innerSize {@code StatusBufferSize} of the inner indication
     * @param header object type of the encapsulation: {@code DEFAULT}, {@code STATUS_INDICATION}, or another
     * @param handle whose handle the indication carries as its source: {@code module}, or another (STAT-18)
     */
    record NdisFIndicateStatus(
            String indication,
            String form,
            String code,
            String source,
            String destination,
            @Nullable String inner,
            @Nullable String nicType,
            @Nullable String data,
            @Nullable String bufferSize,
            @Nullable String innerBuffer,
            @Nullable String innerSize,
            @Nullable String header,
            @Nullable String handle)
            implements Callout {

        /** Size of the encapsulation alone. */
        private static final long STRUCTURE = 0x20;

        /** Size of the encapsulation with the indication in it. */
        private static final long WITH_INNER = 0x20 + 0x70;

        /** An indication of which nothing is known but what it says and about whom. */
        public NdisFIndicateStatus(String indication, String form, String code, String source, String destination) {
            this(indication, form, code, source, destination, null);
        }

        /** An indication of which the details are not known. */
        public NdisFIndicateStatus(
                String indication,
                String form,
                String code,
                String source,
                String destination,
                @Nullable String inner) {
            this(indication, form, code, source, destination, inner, null, null, null, null, null, null, null);
        }

        /** Index of the connection in {@code source}; {@code none} where it names nobody. */
        @Derived(from = "source")
        public String sourceIndex() {
            return index(source);
        }

        /** Index of the connection in {@code destination}; {@code none} where it names nobody. */
        @Derived(from = "destination")
        public String destinationIndex() {
            return index(destination);
        }

        /** {@code bufferSize} against the documented sizes; {@code none} where it is not known (STAT-22, C-19). */
        @Derived(from = "bufferSize")
        public String sizeClass() {
            if (bufferSize == null || !bufferSize.matches("[0-9]{1,10}")) {
                return "none";
            }
            long size = Long.parseLong(bufferSize);
            if (size < STRUCTURE) {
                return "too-small";
            }
            return size == STRUCTURE ? "structure" : size == WITH_INNER ? "with-inner" : "other";
        }
    }

    private static String index(String address) {
        int slash = address.indexOf('/');
        return slash < 0 || address.equals("0/0") ? "none" : address.substring(slash + 1);
    }
}
