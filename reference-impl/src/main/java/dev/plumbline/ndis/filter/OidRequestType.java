package dev.plumbline.ndis.filter;

import java.util.Locale;
import java.util.Set;

/** {@code NDIS_REQUEST_TYPE}, as far as requests of the switch have one. */
public enum OidRequestType {
    /** {@code NdisRequestQueryInformation}. */
    QUERY,
    /** {@code NdisRequestSetInformation}. */
    SET,
    /** {@code NdisRequestMethod}. */
    METHOD;

    private static final Set<String> METHODS = Set.of(
            "OID_SWITCH_NIC_REQUEST",
            "OID_SWITCH_NIC_SAVE",
            "OID_SWITCH_PORT_PROPERTY_ENUM",
            "OID_SWITCH_PROPERTY_ENUM",
            "OID_SWITCH_FEATURE_STATUS_QUERY",
            "OID_SWITCH_PORT_FEATURE_STATUS_QUERY",
            "OID_RECEIVE_FILTER_ALLOCATE_QUEUE",
            "OID_RECEIVE_FILTER_SET_FILTER",
            "OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE",
            "OID_NIC_SWITCH_ALLOCATE_VF",
            "OID_NIC_SWITCH_CREATE_VPORT");

    private static final Set<String> SETS = Set.of(
            "OID_RECEIVE_FILTER_FREE_QUEUE",
            "OID_RECEIVE_FILTER_CLEAR_FILTER",
            "OID_RECEIVE_FILTER_MOVE_FILTER",
            "OID_NIC_SWITCH_FREE_VF",
            "OID_NIC_SWITCH_DELETE_VPORT",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA",
            "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA",
            "OID_802_3_ADD_MULTICAST_ADDRESS",
            "OID_802_3_DELETE_MULTICAST_ADDRESS");

    private static final Set<String> SWITCH_QUERIES =
            Set.of("OID_SWITCH_PARAMETERS", "OID_SWITCH_PORT_ARRAY", "OID_SWITCH_NIC_ARRAY");

    private final String text = name().toLowerCase(Locale.ROOT);

    /**
     * The type that an OID usually has: notifications of the switch and releases of hardware are sets, what hands
     * hardware out is a method, whatever is not listed is a query.
     */
    public static OidRequestType usual(String oid) {
        if (METHODS.contains(oid)) {
            return METHOD;
        }
        return SETS.contains(oid) || (oid.startsWith("OID_SWITCH_") && !SWITCH_QUERIES.contains(oid)) ? SET : QUERY;
    }

    /**
     * The type with a name such as {@code query}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static OidRequestType of(String text) {
        for (OidRequestType type : values()) {
            if (type.text.equals(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException("expected query, set or method, found " + text);
    }

    @Override
    public String toString() {
        return text;
    }
}
