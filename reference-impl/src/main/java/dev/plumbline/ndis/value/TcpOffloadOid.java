package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.OidUse.QUERY;
import static dev.plumbline.ndis.value.OidUse.SET;

import java.util.Set;

/** The OIDs of task offload, connection offload and IPsec offload. Each constant bears NDIS's own name. */
public enum TcpOffloadOid implements NdisOid {
    OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA(0xFC030202L, SET),
    OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA(0xFC030203L, SET),
    OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA(0xFC030204L, SET),
    OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX(0xFC030205L, SET),
    OID_TCP_OFFLOAD_CURRENT_CONFIG(0xFC01020BL, QUERY),
    OID_TCP_OFFLOAD_PARAMETERS(0xFC01020CL, SET),
    OID_TCP_OFFLOAD_HARDWARE_CAPABILITIES(0xFC01020DL, QUERY),
    OID_TCP_CONNECTION_OFFLOAD_CURRENT_CONFIG(0xFC01020EL, QUERY),
    OID_TCP_CONNECTION_OFFLOAD_HARDWARE_CAPABILITIES(0xFC01020FL, QUERY),
    OID_TCP_CONNECTION_OFFLOAD_PARAMETERS(0xFC030201L, SET),
    OID_TCP_TASK_OFFLOAD(0xFC010201L),
    OID_OFFLOAD_ENCAPSULATION(0x0101010AL);

    private final long number;
    private final int uses;

    TcpOffloadOid(long number, OidUse... uses) {
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
