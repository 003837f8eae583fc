package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;

import dev.plumbline.ndis.value.ObjectType;

/**
 * What stands in front of the network connections of a switch and says where they are. Where it leads is judged when
 * the elements themselves are read: see {@link SwitchNics}.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | Flags                        ULONG
 * | 0x0008 |      2 | FirstElementOffset           USHORT
 * | 0x000A |      2 | (padding)
 * | 0x000C |      4 | NumElements                  ULONG
 * | 0x0010 |      4 | ElementSize                  ULONG
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 20, sizeof 20
 * }</pre>
 *
 * @param flags kept as they are
 * @param firstElementOffset octets from the start of this structure to the first element
 * @param numElements how many there are
 * @param elementSize octets from one to the next
 */
public record SwitchNicArray(long flags, int firstElementOffset, long numElements, long elementSize) {

    /** Its layout. */
    public static final Layout<SwitchNicArray> LAYOUT = Layout.of("NDIS_SWITCH_NIC_ARRAY", SwitchNicArray.class)
            .header(ObjectType.DEFAULT)
            .field(0x04, "Flags", ULONG)
            .field(0x08, "FirstElementOffset", USHORT)
            .field(0x0C, "NumElements", ULONG)
            .field(0x10, "ElementSize", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchNicArray {
        LAYOUT.check(flags, firstElementOffset, numElements, elementSize);
    }
}
