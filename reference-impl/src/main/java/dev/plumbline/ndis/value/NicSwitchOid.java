package dev.plumbline.ndis.value;

import static dev.plumbline.ndis.value.OidUse.METHOD;
import static dev.plumbline.ndis.value.OidUse.QUERY;
import static dev.plumbline.ndis.value.OidUse.SET;

import java.util.Set;

/**
 * The OIDs of the switch in a NIC, of its virtual ports and virtual functions (SR-IOV). Each constant bears NDIS's
 * own name.
 */
public enum NicSwitchOid implements NdisOid {
    OID_NIC_SWITCH_HARDWARE_CAPABILITIES(0x0001022EL, QUERY),
    OID_NIC_SWITCH_CURRENT_CAPABILITIES(0x0001022FL, QUERY),
    OID_NIC_SWITCH_CREATE_SWITCH(0x00010237L, METHOD),
    OID_NIC_SWITCH_PARAMETERS(0x00010238L),
    OID_NIC_SWITCH_DELETE_SWITCH(0x00010239L, SET),
    OID_NIC_SWITCH_ENUM_SWITCHES(0x00010240L, QUERY),
    OID_NIC_SWITCH_CREATE_VPORT(0x00010241L, METHOD),
    OID_NIC_SWITCH_VPORT_PARAMETERS(0x00010242L, QUERY, SET),
    OID_NIC_SWITCH_ENUM_VPORTS(0x00010243L, METHOD),
    OID_NIC_SWITCH_DELETE_VPORT(0x00010244L, SET),
    OID_NIC_SWITCH_ALLOCATE_VF(0x00010245L, METHOD),
    OID_NIC_SWITCH_FREE_VF(0x00010246L, SET),
    OID_NIC_SWITCH_VF_PARAMETERS(0x00010247L, METHOD),
    OID_NIC_SWITCH_ENUM_VFS(0x00010248L, METHOD),
    OID_SRIOV_HARDWARE_CAPABILITIES(0x00010249L, QUERY),
    OID_SRIOV_CURRENT_CAPABILITIES(0x00010250L, QUERY),
    OID_SRIOV_RESET_VF(0x00010255L, SET);

    private final long number;
    private final int uses;

    NicSwitchOid(long number, OidUse... uses) {
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
