package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.BOOLEAN;
import static dev.plumbline.ndis.structure.Types.GUID;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;
import static dev.plumbline.ndis.structure.Types.enumeration;

import dev.plumbline.ndis.value.Flags;
import dev.plumbline.ndis.value.NdisConstant;
import dev.plumbline.ndis.value.ObjectType;
import dev.plumbline.ndis.value.SwitchNicFlag;
import dev.plumbline.ndis.value.SwitchNicState;
import dev.plumbline.ndis.value.SwitchNicType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A network connection of the extensible switch. Revision 2 is of NDIS 6.40.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |    516 | NicName                      IF_COUNTED_STRING
 * | 0x020C |    516 | NicFriendlyName              IF_COUNTED_STRING
 * | 0x0410 |      4 | PortId                       UINT32
 * | 0x0414 |      2 | NicIndex                     USHORT
 * | 0x0416 |      2 | (padding)
 * | 0x0418 |      4 | NicType                      NDIS_SWITCH_NIC_TYPE
 * | 0x041C |      4 | NicState                     NDIS_SWITCH_NIC_STATE
 * | 0x0420 |    516 | VmName                       IF_COUNTED_STRING
 * | 0x0624 |    516 | VmFriendlyName               IF_COUNTED_STRING
 * | 0x0828 |     16 | NetCfgInstanceId             GUID
 * | 0x0838 |      4 | MTU                          ULONG
 * | 0x083C |      2 | NumaNodeId                   USHORT
 * | 0x083E |     32 | PermanentMacAddress          UCHAR[32]
 * | 0x085E |     32 | VMMacAddress                 UCHAR[32]
 * | 0x087E |     32 | CurrentMacAddress            UCHAR[32]
 * | 0x089E |      1 | VFAssigned                   BOOLEAN
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 2207, sizeof 2208
 * | 0x089F |      1 | (padding)
 * | 0x08A0 |     16 | NdisReserved                 ULONG64[2], reserved
 * +--------+--------+------------------------------------------------------
 *   revision 2: Header.Size 2224, sizeof 2224
 * }</pre>
 *
 * @param revision of the structure: 1 or 2
 * @param flags what else is true of it
 * @param nicName instance of an external NIC, device of an internal one, management id of one of a virtual machine
 * @param nicFriendlyName its name for people
 * @param portId the port that it is at
 * @param nicIndex its index there
 * @param nicType what is at the other end
 * @param nicState where it is in its life
 * @param vmName the virtual machine, for a synthetic or emulated NIC
 * @param vmFriendlyName the name of the machine for people
 * @param netCfgInstanceId of an external or internal NIC
 * @param mtu octets
 * @param numaNodeId the memory node near to it
 * @param permanentMacAddress 32 octets, of which Ethernet uses six
 * @param vmMacAddress 32 octets; that of the virtual machine
 * @param currentMacAddress 32 octets; the one in use
 * @param vfAssigned whether it has a virtual function; never for an external or internal NIC
 */
public record SwitchNicParameters(
        int revision,
        long flags,
        IfCountedString nicName,
        IfCountedString nicFriendlyName,
        long portId,
        int nicIndex,
        long nicType,
        long nicState,
        IfCountedString vmName,
        IfCountedString vmFriendlyName,
        UUID netCfgInstanceId,
        long mtu,
        int numaNodeId,
        Octets permanentMacAddress,
        Octets vmMacAddress,
        Octets currentMacAddress,
        boolean vfAssigned) {

    /** Its layout. */
    public static final Layout<SwitchNicParameters> LAYOUT = Layout.of(
                    "NDIS_SWITCH_NIC_PARAMETERS", SwitchNicParameters.class)
            .header(ObjectType.DEFAULT)
            .field(0x004, "Flags", ULONG)
            .field(0x008, "NicName", IfCountedString.TYPE)
            .field(0x20C, "NicFriendlyName", IfCountedString.TYPE)
            .field(0x410, "PortId", UINT32)
            .field(0x414, "NicIndex", USHORT)
            .field(0x418, "NicType", enumeration("NDIS_SWITCH_NIC_TYPE"))
            .field(0x41C, "NicState", enumeration("NDIS_SWITCH_NIC_STATE"))
            .field(0x420, "VmName", IfCountedString.TYPE)
            .field(0x624, "VmFriendlyName", IfCountedString.TYPE)
            .field(0x828, "NetCfgInstanceId", GUID)
            .field(0x838, "MTU", ULONG)
            .field(0x83C, "NumaNodeId", USHORT)
            .field(0x83E, "PermanentMacAddress", new OctetArray(NdisConstant.MAX_PHYS_ADDRESS_LENGTH))
            .field(0x85E, "VMMacAddress", new OctetArray(NdisConstant.MAX_PHYS_ADDRESS_LENGTH))
            .field(0x87E, "CurrentMacAddress", new OctetArray(NdisConstant.MAX_PHYS_ADDRESS_LENGTH))
            .field(0x89E, "VFAssigned", BOOLEAN)
            .revision()
            .reserved(0x8A0, "NdisReserved", new WordArray("ULONG64", 2))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member, or its revision lacks the member */
    public SwitchNicParameters {
        LAYOUT.check(
                revision,
                flags,
                nicName,
                nicFriendlyName,
                portId,
                nicIndex,
                nicType,
                nicState,
                vmName,
                vmFriendlyName,
                netCfgInstanceId,
                mtu,
                numaNodeId,
                permanentMacAddress,
                vmMacAddress,
                currentMacAddress,
                vfAssigned);
    }

    /** What is at the other end; empty if the documents do not name the number. */
    public Optional<SwitchNicType> knownType() {
        return SwitchNicType.of(nicType);
    }

    /** Where it is in its life; empty if the documents do not name the number. */
    public Optional<SwitchNicState> knownState() {
        return SwitchNicState.of(nicState);
    }

    /** What else is true of it; a bit without a name is passed over. */
    public Set<SwitchNicFlag> knownFlags() {
        return Flags.known(SwitchNicFlag.class, flags);
    }
}
