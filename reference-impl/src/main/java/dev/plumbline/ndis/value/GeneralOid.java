package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.OidUse.QUERY;
import static dev.plumbline.ndis.value.OidUse.SET;

import java.util.Set;

/** The OIDs of any NIC and of an Ethernet NIC. Each constant bears NDIS's own name. */
public enum GeneralOid implements NdisOid {
    OID_GEN_RECEIVE_SCALE_CAPABILITIES(0x00010203L, QUERY),
    OID_GEN_RECEIVE_SCALE_PARAMETERS(0x00010204L, QUERY, SET),
    OID_GEN_RECEIVE_HASH(0x0001021FL, QUERY, SET),
    OID_GEN_LINK_STATE(0x00010207L, QUERY),
    OID_GEN_LINK_PARAMETERS(0x00010208L, SET),
    OID_GEN_MEDIA_CONNECT_STATUS(0x00010114L, QUERY),
    OID_GEN_CURRENT_PACKET_FILTER(0x0001010EL),
    OID_GEN_CURRENT_LOOKAHEAD(0x0001010FL),
    OID_GEN_LINK_SPEED(0x00010107L, QUERY),
    OID_GEN_STATISTICS(0x00020106L, QUERY),
    OID_GEN_HD_SPLIT_PARAMETERS(0x0001021EL, SET),
    OID_GEN_HD_SPLIT_CURRENT_CONFIG(0x00010220L, QUERY),
    OID_802_3_PERMANENT_ADDRESS(0x01010101L),
    OID_802_3_CURRENT_ADDRESS(0x01010102L),
    OID_802_3_MULTICAST_LIST(0x01010103L),
    OID_802_3_ADD_MULTICAST_ADDRESS(0x01010208L),
    OID_802_3_DELETE_MULTICAST_ADDRESS(0x01010209L);

    private final long number;
    private final int uses;

    GeneralOid(long number, OidUse... uses) {
        this.number = number;
        this.uses = OidUse.bits(uses);
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public Set<OidUse> uses() {
        return OidUse.of(uses);
    }
}
