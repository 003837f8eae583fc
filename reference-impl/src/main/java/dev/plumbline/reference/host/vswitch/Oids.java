package dev.plumbline.reference.host.vswitch;

import java.util.List;
import java.util.Set;

/** OIDs as the switch issues them. */
final class Oids {

    static final String NIC_REQUEST = "OID_SWITCH_NIC_REQUEST";

    /** Requests that the miniport edge always completes with success (section 1.6 of the facts; LIFE-11, 15, 32, 37, 43). */
    static final Set<String> MUST_PASS = Set.of(
            "OID_SWITCH_PORT_UPDATED",
            "OID_SWITCH_PORT_TEARDOWN",
            "OID_SWITCH_PORT_DELETE",
            "OID_SWITCH_NIC_CONNECT",
            "OID_SWITCH_NIC_UPDATED",
            "OID_SWITCH_NIC_DISCONNECT",
            "OID_SWITCH_NIC_DELETE");

    /** Hardware-offload requests that reach the switch encapsulated (OID-72, OID-75). */
    static final List<String> OFFLOADS = List.of(
            "OID_RECEIVE_FILTER_ALLOCATE_QUEUE",
            "OID_RECEIVE_FILTER_SET_FILTER",
            "OID_RECEIVE_FILTER_FREE_QUEUE",
            "OID_NIC_SWITCH_CREATE_VPORT");

    /** Requests that concern no port. */
    static final List<String> PLAIN = List.of("OID_GEN_STATISTICS", "OID_SWITCH_PARAMETERS");

    private Oids() {}

    /** The OID behind an input's name. */
    static String oid(String input) {
        return input.startsWith("OID_") ? input : "OID_SWITCH_" + input;
    }

    static boolean isCreate(String oid) {
        return oid.equals("OID_SWITCH_PORT_CREATE") || oid.equals("OID_SWITCH_NIC_CREATE");
    }
}
