package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.BOOLEAN;
import static dev.plumbline.ndis.structure.Types.UINT32;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.enumeration;

import dev.plumbline.ndis.value.Flags;
import dev.plumbline.ndis.value.ObjectType;
import dev.plumbline.ndis.value.SwitchPortFlag;
import dev.plumbline.ndis.value.SwitchPortState;
import dev.plumbline.ndis.value.SwitchPortType;
import java.util.Optional;
import java.util.Set;

/**
 * A port of the extensible switch.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |      4 | PortId                       UINT32
 * | 0x000C |    516 | PortName                     IF_COUNTED_STRING
 * | 0x0210 |    516 | PortFriendlyName             IF_COUNTED_STRING
 * | 0x0414 |      4 | PortType                     NDIS_SWITCH_PORT_TYPE
 * | 0x0418 |      1 | IsValidationPort             BOOLEAN
 * | 0x0419 |      3 | (padding)
 * | 0x041C |      4 | PortState                    NDIS_SWITCH_PORT_STATE
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 1056, sizeof 1056
 * }</pre>
 *
 * @param flags what else is true of it
 * @param portId its number
 * @param portName its name
 * @param portFriendlyName its name for people
 * @param portType what it is for
 * @param isValidationPort whether it only serves to try settings
 * @param portState where it is in its life
 */
public record SwitchPortParameters(
        long flags,
        long portId,
        IfCountedString portName,
        IfCountedString portFriendlyName,
        long portType,
        boolean isValidationPort,
        long portState) {

    /** Its layout. */
    public static final Layout<SwitchPortParameters> LAYOUT = Layout.of(
                    "NDIS_SWITCH_PORT_PARAMETERS", SwitchPortParameters.class)
            .header(ObjectType.DEFAULT)
            .field(0x004, "Flags", ULONG)
            .field(0x008, "PortId", UINT32)
            .field(0x00C, "PortName", IfCountedString.TYPE)
            .field(0x210, "PortFriendlyName", IfCountedString.TYPE)
            .field(0x414, "PortType", enumeration("NDIS_SWITCH_PORT_TYPE"))
            .field(0x418, "IsValidationPort", BOOLEAN)
            .field(0x41C, "PortState", enumeration("NDIS_SWITCH_PORT_STATE"))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchPortParameters {
        LAYOUT.check(flags, portId, portName, portFriendlyName, portType, isValidationPort, portState);
    }

    /** What it is for; empty if the documents do not name the number. */
    public Optional<SwitchPortType> knownType() {
        return SwitchPortType.of(portType);
    }

    /** Where it is in its life; empty if the documents do not name the number. */
    public Optional<SwitchPortState> knownState() {
        return SwitchPortState.of(portState);
    }

    /** What else is true of it; a bit without a name is passed over. */
    public Set<SwitchPortFlag> knownFlags() {
        return Flags.known(SwitchPortFlag.class, flags);
    }
}
