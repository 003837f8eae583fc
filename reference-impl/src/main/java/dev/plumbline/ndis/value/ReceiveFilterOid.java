package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.OidUse.METHOD;
import static dev.plumbline.ndis.value.OidUse.QUERY;
import static dev.plumbline.ndis.value.OidUse.SET;

import java.util.Set;

/** The OIDs of receive filters and of the VM queues that they feed. Each constant bears NDIS's own name. */
public enum ReceiveFilterOid implements NdisOid {
    OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES(0x00010221L, QUERY),
    OID_RECEIVE_FILTER_GLOBAL_PARAMETERS(0x00010222L, QUERY),
    OID_RECEIVE_FILTER_ALLOCATE_QUEUE(0x00010223L, METHOD),
    OID_RECEIVE_FILTER_FREE_QUEUE(0x00010224L, SET),
    OID_RECEIVE_FILTER_ENUM_QUEUES(0x00010225L, QUERY),
    OID_RECEIVE_FILTER_QUEUE_PARAMETERS(0x00010226L, METHOD, SET),
    OID_RECEIVE_FILTER_SET_FILTER(0x00010227L, METHOD),
    OID_RECEIVE_FILTER_CLEAR_FILTER(0x00010228L, SET),
    OID_RECEIVE_FILTER_ENUM_FILTERS(0x00010229L, METHOD),
    OID_RECEIVE_FILTER_PARAMETERS(0x0001022AL, METHOD),
    OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE(0x0001022BL, METHOD),
    OID_RECEIVE_FILTER_CURRENT_CAPABILITIES(0x0001022DL, QUERY),
    OID_RECEIVE_FILTER_MOVE_FILTER(0x00010230L, SET);

    private final long number;
    private final int uses;

    ReceiveFilterOid(long number, OidUse... uses) {
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
