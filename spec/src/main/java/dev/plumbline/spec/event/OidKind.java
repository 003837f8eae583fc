package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/** What sort of OID one is, by its name. */
final class OidKind {

    private static final String[] OFFLOADS = {
        "OID_RECEIVE_FILTER_", "OID_NIC_SWITCH_", "OID_SRIOV_", "OID_TCP_TASK_IPSEC_OFFLOAD_V2_"
    };

    private OidKind() {}

    /** {@code offload}, {@code multicast}, {@code standard}, {@code private}, or {@code none} if there is no OID. */
    static String of(@Nullable String oid) {
        if (oid == null) {
            return "none";
        }
        for (String prefix : OFFLOADS) {
            if (oid.startsWith(prefix)) {
                return "offload";
            }
        }
        if (oid.equals("OID_802_3_ADD_MULTICAST_ADDRESS") || oid.equals("OID_802_3_DELETE_MULTICAST_ADDRESS")) {
            return "multicast";
        }
        return oid.startsWith("OID_") ? "standard" : "private";
    }
}
