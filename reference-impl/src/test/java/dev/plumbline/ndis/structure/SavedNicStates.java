package dev.plumbline.ndis.structure;

import java.util.Random;
import java.util.UUID;

/** Saved states whose data are where they say. */
final class SavedNicStates {

    private SavedNicStates() {}

    /** A state of either revision with up to 300 octets of data, right behind it or further on. */
    static SavedNicState random(Random random) {
        int revision = 1 + random.nextInt(2);
        Octets data = Octets.of(SampleOctets.noise(random.nextInt(300), random));
        int offset = (revision == 1 ? 568 : 572) + random.nextInt(50);
        SwitchNicSaveState state = new SwitchNicSaveState(
                revision,
                0,
                random.nextInt(1 << 16),
                random.nextInt(33),
                new UUID(random.nextLong(), random.nextLong()),
                new IfCountedString("an extension"),
                new UUID(random.nextLong(), random.nextLong()),
                data.length(),
                offset,
                0);
        return new SavedNicState(state, data);
    }
}
