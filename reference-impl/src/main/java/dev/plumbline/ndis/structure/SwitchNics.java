package dev.plumbline.ndis.structure;

import java.util.List;

/**
 * The network connections of a switch, each with its parameters: a {@link SwitchNicArray} and what it promises.
 *
 * @param flags those of the array
 * @param nics in their order
 */
public record SwitchNics(long flags, List<SwitchNicParameters> nics) {

    private static final Elements<SwitchNicParameters> ELEMENTS =
            new Elements<>(SwitchNicArray.LAYOUT, SwitchNicParameters.LAYOUT);

    /**
     * To octets, the elements right behind the head, and back, wherever the head says that they are; an offset, a size
     * or a count that leads out of the octets is refused.
     */
    public static final Codec<SwitchNics> CODEC = new WithElements();

    /** @throws IllegalArgumentException if the flags need more than 32 bits, or the elements more than 2 GiB */
    public SwitchNics {
        Types.ULONG.check("Flags", flags);
        nics = List.copyOf(nics);
        ELEMENTS.check(nics);
    }

    private record WithElements() implements Codec<SwitchNics> {

        @Override
        public String structure() {
            return SwitchNicArray.LAYOUT.structure();
        }

        @Override
        public byte[] encode(SwitchNics value) {
            List<SwitchNicParameters> elements = value.nics();
            SwitchNicArray head = new SwitchNicArray(
                    value.flags(), ELEMENTS.first(elements), elements.size(), ELEMENTS.size(elements));
            return ELEMENTS.encode(SwitchNicArray.LAYOUT.encode(head), elements);
        }

        @Override
        public SwitchNics decode(byte[] octets) throws LayoutException {
            SwitchNicArray head = SwitchNicArray.LAYOUT.decode(octets);
            return new SwitchNics(
                    head.flags(),
                    ELEMENTS.decode(octets, head.firstElementOffset(), head.numElements(), head.elementSize()));
        }
    }
}
