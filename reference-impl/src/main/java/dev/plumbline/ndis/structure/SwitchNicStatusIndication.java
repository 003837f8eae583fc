package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;

import dev.plumbline.ndis.value.ObjectType;

/**
 * Says whose status an encapsulated indication tells, and to whom: the buffer of {@code NDIS_STATUS_SWITCH_NIC_STATUS}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |      4 | SourcePortId                 UINT32
 * | 0x000C |      2 | SourceNicIndex               USHORT
 * | 0x000E |      2 | (padding)
 * | 0x0010 |      4 | DestinationPortId            UINT32
 * | 0x0014 |      2 | DestinationNicIndex          USHORT
 * | 0x0016 |      2 | (padding)
 * | 0x0018 |      8 | StatusIndication             PVOID
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 32, sizeof 32
 * }</pre>
 *
 * @param flags reserved by the documents; kept
 * @param sourcePortId whose status: port; 0 for the interface of the switch
 * @param sourceNicIndex whose status: index
 * @param destinationPortId to whom: port; 0 for the extensions of the stack
 * @param destinationNicIndex to whom: index
 * @param statusIndication where the {@code NDIS_STATUS_INDICATION} is
 */
public record SwitchNicStatusIndication(
        long flags,
        long sourcePortId,
        int sourceNicIndex,
        long destinationPortId,
        int destinationNicIndex,
        long statusIndication) {

    /** Its layout. */
    public static final Layout<SwitchNicStatusIndication> LAYOUT = Layout.of(
                    "NDIS_SWITCH_NIC_STATUS_INDICATION", SwitchNicStatusIndication.class)
            .header(ObjectType.DEFAULT)
            .field(0x04, "Flags", ULONG)
            .field(0x08, "SourcePortId", UINT32)
            .field(0x0C, "SourceNicIndex", USHORT)
            .field(0x10, "DestinationPortId", UINT32)
            .field(0x14, "DestinationNicIndex", USHORT)
            .field(0x18, "StatusIndication", PVOID)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchNicStatusIndication {
        LAYOUT.check(flags, sourcePortId, sourceNicIndex, destinationPortId, destinationNicIndex, statusIndication);
    }
}
