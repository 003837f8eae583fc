package dev.plumbline.ndis.structure;

import java.util.List;

/**
 * The ports of a switch, each with its parameters: a {@link SwitchPortArray} and what it promises.
 *
 * @param flags those of the array
 * @param ports in their order
 */
public record SwitchPorts(long flags, List<SwitchPortParameters> ports) {

    private static final Elements<SwitchPortParameters> ELEMENTS =
            new Elements<>(SwitchPortArray.LAYOUT, SwitchPortParameters.LAYOUT);

    /**
     * To octets, the elements right behind the head, and back, wherever the head says that they are; an offset, a size
     * or a count that leads out of the octets is refused.
     */
    public static final Codec<SwitchPorts> CODEC = new WithElements();

    /** @throws IllegalArgumentException if the flags need more than 32 bits, or the elements more than 2 GiB */
    public SwitchPorts {
        Types.ULONG.check("Flags", flags);
        ports = List.copyOf(ports);
        ELEMENTS.check(ports);
    }

    private record WithElements() implements Codec<SwitchPorts> {

        @Override
        public String structure() {
            return SwitchPortArray.LAYOUT.structure();
        }

        @Override
        public byte[] encode(SwitchPorts value) {
            List<SwitchPortParameters> elements = value.ports();
            SwitchPortArray head = new SwitchPortArray(
                    value.flags(), ELEMENTS.first(elements), elements.size(), ELEMENTS.size(elements));
            return ELEMENTS.encode(SwitchPortArray.LAYOUT.encode(head), elements);
        }

        @Override
        public SwitchPorts decode(byte[] octets) throws LayoutException {
            SwitchPortArray head = SwitchPortArray.LAYOUT.decode(octets);
            return new SwitchPorts(
                    head.flags(),
                    ELEMENTS.decode(octets, head.firstElementOffset(), head.numElements(), head.elementSize()));
        }
    }
}
