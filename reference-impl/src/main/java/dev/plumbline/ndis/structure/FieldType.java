package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/**
 * How a value lies in memory. Buffers are little-endian and addressed absolutely; whoever calls has made sure that
 * {@link #size} octets are there.
 *
 * @param <T> the kind of value
 */
interface FieldType<T> {

    /** NDIS's name of the type. */
    String label();

    /** Octets that it takes, or for a bit field those of the word that it is within. */
    int size();

    /** What its offset is a multiple of. */
    int alignment();

    /** The lowest bit that it takes, counted from bit 0 of its first octet. */
    default int firstBit() {
        return 0;
    }

    /** How many bits it takes. */
    default int bits() {
        return size() * Byte.SIZE;
    }

    /** The class of its values. */
    Class<? super T> javaType();

    /** The value of a member that is not there. */
    T zero();

    /** The value at {@code at}. */
    T read(ByteBuffer bytes, int at) throws LayoutException;

    /** Puts {@code value}, which fits, at {@code at}; octets that it leaves alone are zero. */
    void write(ByteBuffer bytes, int at, T value);

    /** Throws a {@link Misfit} that names {@code member} unless {@code value} fits. */
    default void check(String member, T value) {}
}
