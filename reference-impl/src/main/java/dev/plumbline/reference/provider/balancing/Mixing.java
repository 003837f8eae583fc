package dev.plumbline.reference.provider.balancing;

/** Hashing of 64 bits: every bit of the input changes each bit of the output half of the time. */
final class Mixing {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Mixing() {}

    /** The finaliser of SplitMix64 (variant 13 of Stafford): one to one. */
    static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Both values in their order. */
    static long ordered(long first, long second) {
        return mix(mix(first) ^ second);
    }

    /** Both values in any order. */
    static long unordered(long one, long other) {
        return one <= other ? ordered(one, other) : ordered(other, one);
    }

    /** A name, the same in every JVM. */
    static long of(String name) {
        long hash = name.length();
        for (int i = 0; i < name.length(); i++) {
            hash = ordered(hash, name.charAt(i));
        }
        return hash;
    }
}
