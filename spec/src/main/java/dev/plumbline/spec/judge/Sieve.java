package dev.plumbline.spec.judge;

import org.jspecify.annotations.Nullable;

/**
 * Names that were put in, in a space that does not grow (a Bloom filter): a name that was put in is found, and one that
 * was not is found by mistake now and then, the more often the more there are; with a million names, about one in forty.
 */
final class Sieve {

    private static final int BITS = 1 << 23;
    private static final int PROBES = 4;

    private long @Nullable [] bits;

    /** Puts a name in. */
    void add(String name) {
        long[] in = bits == null ? new long[BITS / Long.SIZE] : bits;
        for (int i = 0; i < PROBES; i++) {
            int bit = bit(name, i);
            in[bit / Long.SIZE] |= 1L << bit;
        }
        bits = in;
    }

    /** Whether a name may have been put in. */
    boolean mayHave(String name) {
        long[] in = bits;
        if (in == null) {
            return false;
        }
        for (int i = 0; i < PROBES; i++) {
            int bit = bit(name, i);
            if ((in[bit / Long.SIZE] >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(String name, int probe) {
        long mixed = (name.hashCode() + probe * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
        return (int) (mixed >>> 41) & BITS - 1;
    }

    /** The same names, to which others may be added. */
    Sieve copy() {
        Sieve copy = new Sieve();
        copy.bits = bits == null ? null : bits.clone();
        return copy;
    }
}
