package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.BOOLEAN;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;

import dev.plumbline.ndis.value.ObjectType;

/**
 * An extensible switch as a whole.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |    516 | SwitchName                   IF_COUNTED_STRING
 * | 0x020C |    516 | SwitchFriendlyName           IF_COUNTED_STRING
 * | 0x0410 |      4 | NumSwitchPorts               UINT32
 * | 0x0414 |      1 | IsActive                     BOOLEAN
 * | 0x0415 |      3 | (padding)
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 1045, sizeof 1048
 * }</pre>
 *
 * @param flags kept as they are
 * @param switchName its name
 * @param switchFriendlyName its name for people
 * @param numSwitchPorts how many ports it has
 * @param isActive whether it forwards packets yet
 */
public record SwitchParameters(
        long flags,
        IfCountedString switchName,
        IfCountedString switchFriendlyName,
        long numSwitchPorts,
        boolean isActive) {

    /** Its layout. */
    public static final Layout<SwitchParameters> LAYOUT = Layout.of("NDIS_SWITCH_PARAMETERS", SwitchParameters.class)
            .header(ObjectType.DEFAULT)
            .field(0x004, "Flags", ULONG)
            .field(0x008, "SwitchName", IfCountedString.TYPE)
            .field(0x20C, "SwitchFriendlyName", IfCountedString.TYPE)
            .field(0x410, "NumSwitchPorts", UINT32)
            .field(0x414, "IsActive", BOOLEAN)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchParameters {
        LAYOUT.check(flags, switchName, switchFriendlyName, numSwitchPorts, isActive);
    }
}
