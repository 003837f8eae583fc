package dev.plumbline.ndis.value;

import java.util.Set;

/** The OIDs of connection-oriented NDIS. Each constant bears NDIS's own name. */
public enum ConnectionOid implements NdisOid {
    OID_CO_ADD_PVC(0xFE000001L),
    OID_CO_DELETE_PVC(0xFE000002L),
    OID_CO_GET_CALL_INFORMATION(0xFE000003L),
    OID_CO_AF_CLOSE(0xFE00000AL);

    private final long number;
    private final int uses;

    ConnectionOid(long number, OidUse... uses) {
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
