package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.UINT32;

import dev.plumbline.ndis.value.ObjectType;

/**
 * Where the destinations of a packet are.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x80
 * | 0x0004 |      4 | ElementSize                  UINT32
 * | 0x0008 |      4 | NumElements                  UINT32
 * | 0x000C |      4 | NumDestinations              UINT32
 * | 0x0010 |      8 | FirstElement                 PVOID
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 24, sizeof 24
 * }</pre>
 *
 * @param elementSize octets from one to the next
 * @param numElements how many there is room for
 * @param numDestinations how many are in use, at most {@code numElements}
 * @param firstElement where the first one is
 */
public record SwitchForwardingDestinationArray(
        long elementSize,
        long numElements,
        long numDestinations,
        long firstElement) {

    /** Its layout. */
    public static final Layout<SwitchForwardingDestinationArray> LAYOUT = Layout.of(
                    "NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY", SwitchForwardingDestinationArray.class)
            .header(ObjectType.DEFAULT)
            .field(0x04, "ElementSize", UINT32)
            .field(0x08, "NumElements", UINT32)
            .field(0x0C, "NumDestinations", UINT32)
            .field(0x10, "FirstElement", PVOID)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public SwitchForwardingDestinationArray {
        LAYOUT.check(elementSize, numElements, numDestinations, firstElement);
        if (numDestinations > numElements) {
            throw new Misfit("NumDestinations", "at most NumElements = " + numElements, numDestinations);
        }
    }

    /** How many destinations can be added without growing the array. */
    public long freeElements() {
        return numElements - numDestinations;
    }
}
