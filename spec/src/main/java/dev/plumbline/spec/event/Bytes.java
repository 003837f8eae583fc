package dev.plumbline.spec.event;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time; up to seven behind a range are read and do not matter. */
final class Bytes {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long ESCAPES = ONES * '\\';
    private static final long LINES = ONES * '\n';
    private static final long SPACES = ONES * ' ';
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Bytes() {}

    /**
     * Where a text ends: the first byte that is a quote, an escape, a control character or not ASCII.
     *
     * @return {@code to} if there is none before
     */
    static int endOfText(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i);
            long found = zeros(word ^ QUOTES) | zeros(word ^ ESCAPES) | ((((word - SPACES) & ~word) | word) & TOPS);
            if (found != 0) {
                return Math.min(to, i + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return to;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & TOPS;
    }

    /** The first eight bytes of a range, with zeros in place of those behind it. */
    static long word(byte[] bytes, int from, int to) {
        long word = (long) LONGS.get(bytes, from);
        return to - from >= Long.BYTES ? word : word & ((1L << ((to - from) * Byte.SIZE)) - 1);
    }

    /** Spreads ranges of bytes over a table, by their first words and their length. */
    static int hash(long first, long second, int length) {
        long hash = (((first * PRIME) ^ second) + length) * PRIME;
        return (int) (hash >>> 40);
    }

    /**
     * Where a line ends.
     *
     * @return {@code to} if there is no end before
     */
    static int endOfLine(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i += Long.BYTES) {
            long found = zeros((long) LONGS.get(bytes, i) ^ LINES);
            if (found != 0) {
                return Math.min(to, i + (Long.numberOfTrailingZeros(found) >>> 3));
            }
        }
        return to;
    }
}
