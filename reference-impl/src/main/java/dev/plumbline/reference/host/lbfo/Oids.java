package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import java.util.List;

/** Which OIDs are asked: transports ask primaries, NDIS itself asks secondaries for their link (LBFO-27, LBFO-28). */
final class Oids {

    private static final List<String> LINK = List.of("OID_GEN_MEDIA_CONNECT_STATUS");
    private static final List<String> QUERIES =
            List.of("OID_GEN_MEDIA_CONNECT_STATUS", "OID_GEN_STATISTICS", "OID_GEN_LINK_SPEED", "OID_PNP_CAPABILITIES");
    private static final List<String> SETS =
            List.of("OID_GEN_CURRENT_PACKET_FILTER", "OID_802_3_MULTICAST_LIST", "OID_PNP_SET_POWER");

    private Oids() {}

    static String query(Role role, String request, Choices choices) {
        return choices.choose("oid " + request, role == Role.SECONDARY ? LINK : QUERIES);
    }

    static String set(String request, Choices choices) {
        return choices.choose("oid " + request, SETS);
    }
}
