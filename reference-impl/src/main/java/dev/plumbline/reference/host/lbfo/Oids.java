package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import java.util.List;

/**
 * Which OIDs are asked: transports ask primaries; NDIS itself asks any adapter, and secondaries alone (LBFO-27,
 * LBFO-28).
 */
final class Oids {

    private static final List<String> QUERIES_BY_NDIS = List.of("OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_STATISTICS");
    private static final List<String> QUERIES = List.of(
            "OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_STATISTICS", "OID_GEN_LINK_SPEED", "OID_PNP_CAPABILITIES");
    private static final List<String> SETS_BY_NDIS = List.of("OID_PNP_SET_POWER");
    private static final List<String> SETS =
            List.of("OID_GEN_CURRENT_PACKET_FILTER", "OID_802_3_MULTICAST_LIST", "OID_PNP_SET_POWER");

    private Oids() {}

    static String query(Role role, String request, Choices choices) {
        return choices.choose("oid " + request, role == Role.SECONDARY ? QUERIES_BY_NDIS : QUERIES);
    }

    static String set(Role role, String request, Choices choices) {
        return choices.choose("oid " + request, role == Role.SECONDARY ? SETS_BY_NDIS : SETS);
    }
}
