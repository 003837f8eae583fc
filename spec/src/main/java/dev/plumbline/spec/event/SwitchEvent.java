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
 *
 * <p>What a request holds is told in classes, because the vocabulary has no buffers:
 *
 * <ul>
 *   <li>{@code type} is {@code query}, {@code set} or {@code method}; {@code innerType} the same of the request that an
 *       {@code OID_SWITCH_NIC_REQUEST} encapsulates in {@code inner}.
 *   <li>{@code data} compares with what came in from above, addresses of an encapsulation apart: {@code same};
 *       {@code mtu-reduced} or {@code mtu-increased} if the MTU alone differs (LIFE-22); {@code answered} if only
 *       what an answer calls for was written: the result of a query or method, or the extension's part of a save
 *       (LIFE-64); {@code changed} for anything else (OID-86).
 *   <li>{@code bytes} is {@code counted} if the count that belongs to the result is right (BytesWritten or BytesRead;
 *       BytesNeeded where the buffer was too short; those of the clone where the result came from below), else
 *       {@code missing} (OID-13, OID-14, LIFE-65).
 *   <li>{@code revision} is {@code set} or {@code missing}: SupportedRevision of the request, that of the clone where
 *       the result came from below (OID-14).
 *   <li>{@code irql} is the name of a level, such as {@code PASSIVE_LEVEL} (OID-26).
 * </ul>
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
    record FilterAttach(String module, @Nullable String irql) implements EntryPoint {
        /** A call at a level that is not known. */
        public FilterAttach(String module) {
            this(module, null);
        }
    }

    /** The extension's answer to {@code FilterAttach}. */
    record FilterAttachReturn(String module, String status) implements EntryReturn {}

    /** The module is to run (FLT-06). */
    record FilterRestart(String module, @Nullable String irql) implements EntryPoint {
        /** A call at a level that is not known. */
        public FilterRestart(String module) {
            this(module, null);
        }
    }

    /** The extension's answer to {@code FilterRestart}. */
    record FilterRestartReturn(String module, String status) implements EntryReturn {}

    /** The module is to pause (FLT-10). */
    record FilterPause(String module, @Nullable String irql) implements EntryPoint {
        /** A call at a level that is not known. */
        public FilterPause(String module) {
            this(module, null);
        }
    }

    /** The extension's answer to {@code FilterPause}. */
    record FilterPauseReturn(String module, String status) implements EntryReturn {}

    /** The module is detached and frees what it has (FLT-16); ends with {@link Event.Return}. */
    record FilterDetach(String module, @Nullable String irql) implements EntryPoint {
        /** A call at a level that is not known. */
        public FilterDetach(String module) {
            this(module, null);
        }
    }

    /**
     * A request enters the extension (OID-01).
     *
     * @param target port or connection that it is about, the destination of an {@code OID_SWITCH_NIC_REQUEST}
     * @param source connection on whose behalf it was issued
     * @param inner OID that an {@code OID_SWITCH_NIC_REQUEST} encapsulates
     * @param nicType {@code External}, {@code Internal}, {@code Synthetic} or {@code Emulated}, for requests about a
     *     connection
     * @param nicFlags {@code initializing} if the flags of a new connection have NIC_INITIALIZING, else {@code plain}
     *     (LIFE-22)
     * @param property {@code custom} or {@code standard}, for requests about properties (C-21)
     * @param extension {@code own} or {@code foreign}: whose data a restore holds (LIFE-70, LIFE-71)
     */
    record FilterOidRequest(
            String req,
            String oid,
            String target,
            String source,
            @Nullable String inner,
            @Nullable String type,
            @Nullable String nicType,
            @Nullable String innerType,
            @Nullable String nicFlags,
            @Nullable String property,
            @Nullable String extension,
            @Nullable String irql)
            implements EntryPoint {
        /** The last index that the documents give to a physical NIC (LIFE-55). */
        private static final int LAST_MEMBER = 32;

        /** A request of which neither type nor kind of connection is known. */
        public FilterOidRequest(String req, String oid, String target, String source, @Nullable String inner) {
            this(req, oid, target, source, inner, null, null);
        }

        /** A request of which the contents are not known. */
        public FilterOidRequest(
                String req,
                String oid,
                String target,
                String source,
                @Nullable String inner,
                @Nullable String type,
                @Nullable String nicType) {
            this(req, oid, target, source, inner, type, nicType, null, null, null, null, null);
        }

        /** Index of the connection in {@code target}; {@code none} for a port. */
        @Derived(from = "target")
        public String targetIndex() {
            return index(target);
        }

        /**
         * {@code targetIndex} against the documented range of indexes (C-13): {@code zero}, {@code member} for 1 to 32,
         * {@code beyond} for more, and {@code none} where there is none.
         */
        @Derived(from = "target")
        public String targetRange() {
            String index = targetIndex();
            int number = Digits.number(index);
            if (number < 0) {
                return "none";
            }
            return number == 0 ? "zero" : number <= LAST_MEMBER ? "member" : "beyond";
        }

        /**
         * What sort of OID {@code inner} is: {@code offload} (VMQ, SR-IOV, IPsec), {@code multicast}, another {@code
         * standard} one, or {@code private}, which has no name that begins with {@code OID_}; {@code none} if absent.
         */
        @Derived(from = "inner")
        public String innerKind() {
            return OidKind.of(inner);
        }
    }

    /** The extension's return from {@code FilterOidRequest} (OID-12). */
    record FilterOidRequestReturn(
            String req,
            String oid,
            String target,
            String status,
            @Nullable String data,
            @Nullable String bytes,
            @Nullable String revision)
            implements EntryReturn {
        /** A result of which the contents are not known. */
        public FilterOidRequestReturn(String req, String oid, String target, String status) {
            this(req, oid, target, status, null, null, null);
        }
    }

    /**
     * A request that was pending below comes back (OID-09); ends with {@link Event.Return}.
     *
     * @param active {@code true} or {@code false}: whether the switch is active, in an answer to {@code
     *     OID_SWITCH_PARAMETERS} (OID-91)
     */
    record FilterOidRequestComplete(
            String req,
            String form,
            @Nullable String cloned,
            String oid,
            String target,
            String source,
            String status,
            @Nullable String inner,
            @Nullable String irql,
            @Nullable String active)
            implements EntryPoint {
        /** A request of which the contents are not known. */
        public FilterOidRequestComplete(
                String req,
                String form,
                @Nullable String cloned,
                String oid,
                String target,
                String source,
                String status) {
            this(req, form, cloned, oid, target, source, status, null, null, null);
        }
    }

    /** The extension asks for a clone of a request (OID-06). */
    record NdisAllocateCloneOidRequest(String req) implements Callout {}

    /** The clone, or why there is none (OID-07). */
    record NdisAllocateCloneOidRequestReturn(String req, String status, @Nullable String cloned)
            implements CalloutReturn {}

    /** The extension frees a clone (OID-08). */
    record NdisFreeCloneOidRequest(String req, String cloned) implements Callout {}

    /**
     * The extension sends a request down (OID-58).
     *
     * @param inner OID that an {@code OID_SWITCH_NIC_REQUEST} encapsulates
     * @param shape {@code valid}; {@code no-inner} if an {@code OID_SWITCH_NIC_REQUEST} encapsulates no request
     *     (OID-49); {@code no-encapsulation} if its buffer does not hold the encapsulating structure, {@code length} if
     *     the length is not that structure's size, {@code header} if a member of the request itself is not valid
     *     (OID-53)
     */
    record NdisFOidRequest(
            String req,
            String form,
            @Nullable String cloned,
            String oid,
            String target,
            String source,
            @Nullable String inner,
            @Nullable String type,
            @Nullable String innerType,
            @Nullable String shape,
            @Nullable String data,
            @Nullable String irql)
            implements Callout {
        /** A request of which the type is not known. */
        public NdisFOidRequest(
                String req,
                String form,
                @Nullable String cloned,
                String oid,
                String target,
                String source,
                @Nullable String inner) {
            this(req, form, cloned, oid, target, source, inner, null);
        }

        /** A request of which the contents are not known. */
        public NdisFOidRequest(
                String req,
                String form,
                @Nullable String cloned,
                String oid,
                String target,
                String source,
                @Nullable String inner,
                @Nullable String type) {
            this(req, form, cloned, oid, target, source, inner, type, null, null, null, null);
        }

        /** Index of the connection in {@code target}; {@code none} for a port. */
        @Derived(from = "target")
        public String targetIndex() {
            return index(target);
        }

        /**
         * What sort of OID {@code inner} is: {@code offload} (VMQ, SR-IOV, IPsec), {@code multicast}, another {@code
         * standard} one, or {@code private}, which has no name that begins with {@code OID_}; {@code none} if absent.
         */
        @Derived(from = "inner")
        public String innerKind() {
            return OidKind.of(inner);
        }
    }

    /**
     * What the lower driver returns at once (OID-11).
     *
     * @param active as in {@link FilterOidRequestComplete}
     */
    record NdisFOidRequestReturn(
            String req,
            String form,
            @Nullable String cloned,
            String oid,
            String target,
            String source,
            String status,
            @Nullable String inner,
            @Nullable String active)
            implements CalloutReturn {
        /** An answer of which the contents are not known. */
        public NdisFOidRequestReturn(
                String req,
                String form,
                @Nullable String cloned,
                String oid,
                String target,
                String source,
                String status) {
            this(req, form, cloned, oid, target, source, status, null, null);
        }
    }

    /** The extension completes a request that it had pended (OID-04). */
    record NdisFOidRequestComplete(
            String req,
            String oid,
            String target,
            String status,
            @Nullable String data,
            @Nullable String bytes,
            @Nullable String revision,
            @Nullable String irql)
            implements Callout {
        /** A result of which the contents are not known. */
        public NdisFOidRequestComplete(String req, String oid, String target, String status) {
            this(req, oid, target, status, null, null, null, null);
        }
    }

    /** The originator of a request cancels it, or its timeout has expired (OID-22). */
    record FilterCancelOidRequest(String req, @Nullable String irql) implements EntryPoint {}

    /** The extension has taken note of the cancellation (OID-20, OID-21). */
    record FilterCancelOidRequestReturn(String req) implements EntryReturn {}

    /**
     * The extension cancels a request that it had sent down (OID-21). {@code identifier} says how it named it: {@code
     * request-id} for the RequestId of what was sent below, {@code pointer} for its address, {@code other} for neither.
     */
    record NdisFCancelOidRequest(String req, String identifier, @Nullable String irql) implements Callout {}

    /** The extension asks for a reference on a NIC connection (REF-02). */
    record ReferenceSwitchNic(String nic, @Nullable String irql) implements Callout {
        /** A call at a level that is not known. */
        public ReferenceSwitchNic(String nic) {
            this(nic, null);
        }
    }

    /** The reference is granted or refused (REF-01). */
    record ReferenceSwitchNicReturn(String nic, String status) implements CalloutReturn {}

    /** The extension gives a reference on a NIC connection back (REF-05). */
    record DereferenceSwitchNic(String nic, @Nullable String irql) implements Callout {
        /** A call at a level that is not known. */
        public DereferenceSwitchNic(String nic) {
            this(nic, null);
        }
    }

    /** The extension asks for a reference on a port (REF-16). */
    record ReferenceSwitchPort(String port, @Nullable String irql) implements Callout {
        /** A call at a level that is not known. */
        public ReferenceSwitchPort(String port) {
            this(port, null);
        }
    }

    /** The reference is granted or refused (REF-15). */
    record ReferenceSwitchPortReturn(String port, String status) implements CalloutReturn {}

    /** The extension gives a reference on a port back (REF-20). */
    record DereferenceSwitchPort(String port, @Nullable String irql) implements Callout {
        /** A call at a level that is not known. */
        public DereferenceSwitchPort(String port) {
            this(port, null);
        }
    }

    private static String index(String target) {
        int slash = target.indexOf('/');
        return slash < 0 ? "none" : target.substring(slash + 1);
    }
}
