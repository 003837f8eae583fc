package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.USHORT;

/**
 * Where a packet is to go, one element of its destinations.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | PortId                       UINT32
 * | 0x0004 |      2 | NicIndex                     USHORT
 * | 0x0006 |     :0 | IsExcluded                   USHORT:1
 * | 0x0006 |     :1 | PreserveVLAN                 USHORT:1
 * | 0x0006 |     :2 | PreservePriority             USHORT:1
 * | 0x0006 |  :3-15 | Reserved                     USHORT:13, reserved
 * +--------+--------+------------------------------------------------------
 *   sizeof 8
 * }</pre>
 *
 * @param portId the port
 * @param nicIndex the index there
 * @param isExcluded whether it is not to go there after all
 * @param preserveVlan whether it keeps its VLAN tag
 * @param preservePriority whether it keeps its priority
 */
public record SwitchPortDestination(
        long portId,
        int nicIndex,
        boolean isExcluded,
        boolean preserveVlan,
        boolean preservePriority) {

    /** Its layout. */
    public static final Layout<SwitchPortDestination> LAYOUT = Layout.of(
                    "NDIS_SWITCH_PORT_DESTINATION", SwitchPortDestination.class)
            .field(0x0, "PortId", UINT32)
            .field(0x4, "NicIndex", USHORT)
            .field(0x6, "IsExcluded", new Bit("USHORT", 2, 0))
            .field(0x6, "PreserveVLAN", new Bit("USHORT", 2, 1))
            .field(0x6, "PreservePriority", new Bit("USHORT", 2, 2))
            .reserved(0x6, "Reserved", new BitNumber("USHORT", 2, 3, 13))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchPortDestination {
        LAYOUT.check(portId, nicIndex, isExcluded, preserveVlan, preservePriority);
    }
}
