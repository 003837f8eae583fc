package dev.plumbline.reference.host.vswitch;

import java.util.List;
import java.util.Set;

/** OIDs as the switch issues them. */
final class Oids {

    static final String NIC_REQUEST = "OID_SWITCH_NIC_REQUEST";

    /** The request type of {@link #NIC_REQUEST} (C-03). */
    static final String NIC_REQUEST_TYPE = "method";

    static final String PARAMETERS = "OID_SWITCH_PARAMETERS";
    static final String PORT_ARRAY = "OID_SWITCH_PORT_ARRAY";
    static final String NIC_ARRAY = "OID_SWITCH_NIC_ARRAY";
    static final String NIC_SAVE = "OID_SWITCH_NIC_SAVE";
    static final String NIC_SAVE_COMPLETE = "OID_SWITCH_NIC_SAVE_COMPLETE";
    static final String NIC_RESTORE = "OID_SWITCH_NIC_RESTORE";
    static final String NIC_RESTORE_COMPLETE = "OID_SWITCH_NIC_RESTORE_COMPLETE";

    /** The private OID that the physical NICs know. */
    static final String PRIVATE = "PRIVATE_TEAM_ATTRIBUTE";

    /** Requests that the miniport edge always completes with success (section 1.6 of the facts; LIFE-11, 15, 32, 37, 43). */
    static final Set<String> MUST_PASS = Set.of(
            "OID_SWITCH_PORT_UPDATED",
            "OID_SWITCH_PORT_TEARDOWN",
            "OID_SWITCH_PORT_DELETE",
            "OID_SWITCH_NIC_CONNECT",
            "OID_SWITCH_NIC_UPDATED",
            "OID_SWITCH_NIC_DISCONNECT",
            "OID_SWITCH_NIC_DELETE",
            NIC_SAVE_COMPLETE,
            NIC_RESTORE_COMPLETE);

    /** Queries of the switch's configuration, with the statuses of OID-93. */
    static final Set<String> CONFIGURATION = Set.of(PARAMETERS, PORT_ARRAY, NIC_ARRAY);

    /** Why a creation fails below: another extension has vetoed it, or there is no memory (OID-87, LIFE-04). */
    static final List<String> VETOES = List.of("FAILURE", "DATA_NOT_ACCEPTED", "RESOURCES");

    /** Why a property is not taken (LIFE-62). */
    static final List<String> PROPERTY_REFUSALS =
            List.of("NOT_SUPPORTED", "INVALID_LENGTH", "DATA_NOT_ACCEPTED", "FAILURE");

    /** What a query of the configuration may fail with (OID-93). */
    static final List<String> CONFIGURATION_REFUSALS = List.of("INVALID_LENGTH", "FAILURE");

    /** What any other request may fail with (OID-11). */
    static final List<String> REFUSALS = List.of(
            "FAILURE",
            "NOT_SUPPORTED",
            "RESOURCES",
            "INVALID_LENGTH",
            "BUFFER_TOO_SHORT",
            "INVALID_DATA",
            "INVALID_OID",
            "NOT_RECOGNIZED",
            "NOT_ACCEPTED",
            "CLOSING",
            "CLOSING_INDICATING",
            "RESET_IN_PROGRESS",
            "INVALID_PARAMETER");

    private Oids() {}

    /** The OID behind an input's name. */
    static String oid(String input) {
        return input.startsWith("OID_") ? input : "OID_SWITCH_" + input;
    }

    /** What a request may fail with below; empty if it has to pass. */
    static List<String> refusals(String oid) {
        if (MUST_PASS.contains(oid)) {
            return List.of();
        }
        if (oid.equals("OID_SWITCH_PORT_CREATE") || oid.equals("OID_SWITCH_NIC_CREATE")) {
            return VETOES;
        }
        if (CONFIGURATION.contains(oid)) {
            return CONFIGURATION_REFUSALS;
        }
        if (oid.contains("PROPERTY_") || oid.endsWith("FEATURE_STATUS_QUERY")) {
            return PROPERTY_REFUSALS;
        }
        return oid.equals(NIC_SAVE) ? List.of("BUFFER_TOO_SHORT", "FAILURE") : REFUSALS;
    }
}
