package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import java.util.List;

/**
 * Which OIDs are asked: transports ask primaries; NDIS itself asks any adapter, and secondaries alone (LBFO-27,
 * LBFO-28).
 */
final class Oids {

    private static final String PROTOCOL = "protocol";
    private static final String NDIS = "ndis";

    private static final List<String> QUERIES_BY_NDIS = List.of("OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_STATISTICS");
    private static final List<String> QUERIES = List.of(
            "OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_STATISTICS", "OID_GEN_LINK_SPEED", "OID_PNP_CAPABILITIES");
    private static final List<String> SETS_BY_NDIS = List.of("OID_PNP_SET_POWER");
    private static final List<String> SETS =
            List.of("OID_GEN_CURRENT_PACKET_FILTER", "OID_802_3_MULTICAST_LIST", "OID_PNP_SET_POWER");

    private static final List<String> ORIGINS = List.of(PROTOCOL, NDIS);

    private Oids() {}

    /** Whose the next request at an adapter of this role is. */
    static String origin(Role role, String request, Choices choices) {
        return role == Role.SECONDARY ? NDIS : choices.choose("origin " + request, ORIGINS);
    }

    static String query(String origin, String request, Choices choices) {
        return choices.choose("oid " + request, origin.equals(NDIS) ? QUERIES_BY_NDIS : QUERIES);
    }

    static String set(String origin, String request, Choices choices) {
        return choices.choose("oid " + request, origin.equals(NDIS) ? SETS_BY_NDIS : SETS);
    }
}
