package dev.plumbline.ndis.structure;

import java.util.Arrays;
import java.util.HexFormat;

/** Octets without a meaning of their own; never change. */
public final class Octets {

    private final byte[] octets;

    private Octets(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of {@code octets}. */
    public static Octets of(byte... octets) {
        return new Octets(octets.clone());
    }

    /** {@code octets} followed by zeros up to {@code length}; more are an {@link IllegalArgumentException}. */
    public static Octets padded(int length, byte... octets) {
        if (octets.length > length) {
            throw new IllegalArgumentException("expected at most %d octets, found %d".formatted(length, octets.length));
        }
        return new Octets(Arrays.copyOf(octets, length));
    }

    /** How many there are. */
    public int length() {
        return octets.length;
    }

    /** A copy of them. */
    public byte[] toArray() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    /** Lower-case hexadecimal digits, two for each octet. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(octets);
    }
}
