package dev.plumbline.ndis.structure;

import java.util.Arrays;

/**
 * What an extension saves for a network connection: a {@link SwitchNicSaveState} and the data that it leads to.
 *
 * @param state says where the data are
 * @param data as many octets as it says; {@code SaveDataSizeOverflow} is not counted
 */
public record SavedNicState(SwitchNicSaveState state, Octets data) {

    /** To octets and back; data that would lie outside the octets are refused. */
    public static final Codec<SavedNicState> CODEC = new WithData();

    /** @throws IllegalArgumentException if the data are not as long, or begin before they can, as the state says */
    public SavedNicState {
        if (data.length() != state.saveDataSize()) {
            throw new Misfit("SaveDataSize", data.length() + " octets of data", state.saveDataSize());
        }
        if (data.length() > 0 && state.saveDataOffset() < extent(state)) {
            throw new Misfit("SaveDataOffset", extent(state) + " or more", state.saveDataOffset());
        }
    }

    private static int extent(SwitchNicSaveState state) {
        return SwitchNicSaveState.LAYOUT.revisionOf(state).extent();
    }

    private record WithData() implements Codec<SavedNicState> {

        @Override
        public String structure() {
            return SwitchNicSaveState.LAYOUT.structure();
        }

        @Override
        public byte[] encode(SavedNicState value) {
            byte[] head = SwitchNicSaveState.LAYOUT.encode(value.state());
            byte[] data = value.data().toArray();
            if (data.length == 0) {
                return head;
            }
            int at = value.state().saveDataOffset();
            byte[] octets = Arrays.copyOf(head, Math.max(head.length, at + data.length));
            System.arraycopy(data, 0, octets, at, data.length);
            return octets;
        }

        @Override
        public SavedNicState decode(byte[] octets) throws LayoutException {
            SwitchNicSaveState state = SwitchNicSaveState.LAYOUT.decode(octets);
            int size = state.saveDataSize();
            if (size == 0) {
                return new SavedNicState(state, Octets.of());
            }
            int least = extent(state);
            int most = octets.length - size;
            int at = state.saveDataOffset();
            if (at < least || at > most) {
                int offset = SwitchNicSaveState.LAYOUT.offsetOf("SaveDataOffset");
                String expected = "%d to %d, for %d octets of data".formatted(least, most, size);
                throw new LayoutException(structure(), "SaveDataOffset", offset, expected, Integer.toString(at));
            }
            return new SavedNicState(state, Octets.of(Arrays.copyOfRange(octets, at, at + size)));
        }
    }
}
