package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.OidUse.METHOD;
import static dev.plumbline.ndis.value.OidUse.QUERY;
import static dev.plumbline.ndis.value.OidUse.SET;

import java.util.Set;

/** The OIDs of power management, wake-up and protocol offload. Each constant bears NDIS's own name. */
public enum PowerOid implements NdisOid {
    OID_PNP_CAPABILITIES(0xFD010100L),
    OID_PNP_SET_POWER(0xFD010101L),
    OID_PNP_QUERY_POWER(0xFD010102L),
    OID_PNP_ADD_WAKE_UP_PATTERN(0xFD010103L),
    OID_PNP_REMOVE_WAKE_UP_PATTERN(0xFD010104L),
    OID_PNP_WAKE_UP_PATTERN_LIST(0xFD010105L),
    OID_PNP_ENABLE_WAKE_UP(0xFD010106L),
    OID_PM_CURRENT_CAPABILITIES(0xFD010107L, QUERY),
    OID_PM_HARDWARE_CAPABILITIES(0xFD010108L, QUERY),
    OID_PM_PARAMETERS(0xFD010109L),
    OID_PM_ADD_WOL_PATTERN(0xFD01010AL, SET),
    OID_PM_REMOVE_WOL_PATTERN(0xFD01010BL, SET),
    OID_PM_WOL_PATTERN_LIST(0xFD01010CL, QUERY),
    OID_PM_ADD_PROTOCOL_OFFLOAD(0xFD01010DL, SET),
    OID_PM_GET_PROTOCOL_OFFLOAD(0xFD01010EL, METHOD),
    OID_PM_REMOVE_PROTOCOL_OFFLOAD(0xFD01010FL, SET),
    OID_PM_PROTOCOL_OFFLOAD_LIST(0xFD010110L, QUERY);

    private final long number;
    private final int uses;

    PowerOid(long number, OidUse... uses) {
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
