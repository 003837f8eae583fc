package dev.plumbline.ndis.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A way in which an OID may be requested. */
public enum OidUse {
    /** The buffer is filled in. */
    QUERY(1),
    /** The buffer is taken over. */
    SET(2),
    /** The buffer is read and filled in. */
    METHOD(4);

    private final int bit;

    OidUse(int bit) {
        this.bit = bit;
    }

    /** {@code uses} as bits. */
    static int bits(OidUse... uses) {
        return Arrays.stream(uses).mapToInt(use -> use.bit).reduce(0, (a, b) -> a | b);
    }

    /** The uses that {@code bits} stand for; unmodifiable, in the order of the constants. */
    static Set<OidUse> of(int bits) {
        EnumSet<OidUse> uses = EnumSet.noneOf(OidUse.class);
        Arrays.stream(values()).filter(use -> (bits & use.bit) != 0).forEach(uses::add);
        return Collections.unmodifiableSet(uses);
    }
}
