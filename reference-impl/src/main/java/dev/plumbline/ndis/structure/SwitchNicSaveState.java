package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.GUID;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;

import dev.plumbline.ndis.value.ObjectType;
import java.util.UUID;

/**
 * What stands in front of the data that an extension saves for a network connection. Revision 2 is of NDIS 6.50.
 * For the data see {@link SavedNicState}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |      4 | PortId                       UINT32
 * | 0x000C |      2 | NicIndex                     USHORT
 * | 0x000E |      2 | (padding)
 * | 0x0010 |     16 | ExtensionId                  GUID
 * | 0x0020 |    516 | ExtensionFriendlyName        IF_COUNTED_STRING
 * | 0x0224 |     16 | FeatureClassId               GUID
 * | 0x0234 |      2 | SaveDataSize                 USHORT
 * | 0x0236 |      2 | SaveDataOffset               USHORT
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 568, sizeof 568
 * | 0x0238 |      4 | SaveDataSizeOverflow         ULONG
 * +--------+--------+------------------------------------------------------
 *   revision 2: Header.Size 572, sizeof 572
 * }</pre>
 *
 * @param revision of the structure: 1 or 2
 * @param flags kept as they are
 * @param portId the port of the connection
 * @param nicIndex its index
 * @param extensionId whose data they are
 * @param extensionFriendlyName the name of the extension for people
 * @param featureClassId the kind of data
 * @param saveDataSize octets of the data
 * @param saveDataOffset octets from the start of this structure to them
 * @param saveDataSizeOverflow kept; the documents do not say how it counts
 */
public record SwitchNicSaveState(
        int revision,
        long flags,
        long portId,
        int nicIndex,
        UUID extensionId,
        IfCountedString extensionFriendlyName,
        UUID featureClassId,
        int saveDataSize,
        int saveDataOffset,
        long saveDataSizeOverflow) {

    /** Its layout. */
    public static final Layout<SwitchNicSaveState> LAYOUT = Layout.of(
                    "NDIS_SWITCH_NIC_SAVE_STATE", SwitchNicSaveState.class)
            .header(ObjectType.DEFAULT)
            .field(0x004, "Flags", ULONG)
            .field(0x008, "PortId", UINT32)
            .field(0x00C, "NicIndex", USHORT)
            .field(0x010, "ExtensionId", GUID)
            .field(0x020, "ExtensionFriendlyName", IfCountedString.TYPE)
            .field(0x224, "FeatureClassId", GUID)
            .field(0x234, "SaveDataSize", USHORT)
            .field(0x236, "SaveDataOffset", USHORT)
            .revision()
            .field(0x238, "SaveDataSizeOverflow", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member, or its revision lacks the member */
    public SwitchNicSaveState {
        LAYOUT.check(
                revision,
                flags,
                portId,
                nicIndex,
                extensionId,
                extensionFriendlyName,
                featureClassId,
                saveDataSize,
                saveDataOffset,
                saveDataSizeOverflow);
    }
}
