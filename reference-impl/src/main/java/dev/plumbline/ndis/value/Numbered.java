package dev.plumbline.ndis.value;

import java.util.Arrays;
import java.util.Optional;

/** A name of NDIS that stands for a number. */
public interface Numbered {

    /** The number: 0 to 2^32 - 1. */
    long number();

    /** The constant of {@code type} with that number, see {@link #unsigned}; empty if it has none. */
    static <E extends Enum<E> & Numbered> Optional<E> find(Class<E> type, long number) {
        long wanted = unsigned(number);
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.number() == wanted).findFirst();
    }

    /** The same number; a negative {@code int}, such as the literal {@code 0xC000009A}, as its 32 bits without sign. */
    static long unsigned(long number) {
        return number < 0 && number >= Integer.MIN_VALUE ? Integer.toUnsignedLong((int) number) : number;
    }

    /** The constant of {@code type} with exactly that name; empty if it has none. */
    static <E extends Enum<E> & Numbered> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
    }
}
