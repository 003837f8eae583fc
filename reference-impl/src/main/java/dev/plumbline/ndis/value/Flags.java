package dev.plumbline.ndis.value;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Turns sets of flags into the bits of a {@code ULONG} and back. */
public final class Flags {

    private Flags() {}

    /** The bits of {@code flags}, or-ed. */
    public static long bits(Set<? extends Numbered> flags) {
        return flags.stream().mapToLong(Numbered::number).reduce(0, (a, b) -> a | b);
    }

    /** The flags of {@code type} whose bits are set in {@code bits}; bits that it does not know are passed over. */
    public static <E extends Enum<E> & Numbered> Set<E> known(Class<E> type, long bits) {
        EnumSet<E> known = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants()).filter(f -> (bits & f.number()) != 0).forEach(known::add);
        return known;
    }

    /** What is left of {@code bits} without the flags that {@code type} knows. */
    public static <E extends Enum<E> & Numbered> long unknown(Class<E> type, long bits) {
        return bits & ~bits(EnumSet.allOf(type));
    }
}
