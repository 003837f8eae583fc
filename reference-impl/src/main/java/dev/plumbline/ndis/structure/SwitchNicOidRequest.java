package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;

import dev.plumbline.ndis.value.ObjectType;

/**
 * Says to whom an encapsulated OID request goes, and for whom: the buffer of {@code OID_SWITCH_NIC_REQUEST}.
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
 * | 0x0018 |      8 | OidRequest                   PVOID
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 32, sizeof 32
 * }</pre>
 *
 * @param flags reserved by the documents; kept
 * @param sourcePortId on whose behalf: port; 0 for the interface of the switch
 * @param sourceNicIndex on whose behalf: index
 * @param destinationPortId to whom: port; 0 for the extensions of the stack
 * @param destinationNicIndex to whom: index
 * @param oidRequest where the {@code NDIS_OID_REQUEST} is
 */
public record SwitchNicOidRequest(
        long flags,
        long sourcePortId,
        int sourceNicIndex,
        long destinationPortId,
        int destinationNicIndex,
        long oidRequest) {

    /** Its layout. */
    public static final Layout<SwitchNicOidRequest> LAYOUT = Layout.of(
                    "NDIS_SWITCH_NIC_OID_REQUEST", SwitchNicOidRequest.class)
            .header(ObjectType.DEFAULT)
            .field(0x04, "Flags", ULONG)
            .field(0x08, "SourcePortId", UINT32)
            .field(0x0C, "SourceNicIndex", USHORT)
            .field(0x10, "DestinationPortId", UINT32)
            .field(0x14, "DestinationNicIndex", USHORT)
            .field(0x18, "OidRequest", PVOID)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchNicOidRequest {
        LAYOUT.check(flags, sourcePortId, sourceNicIndex, destinationPortId, destinationNicIndex, oidRequest);
    }
}
