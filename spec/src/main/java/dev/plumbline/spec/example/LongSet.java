package dev.plumbline.spec.example;

import java.util.Arrays;

/** A set of numbers from 0, without boxes. */
final class LongSet {

    private static final long FREE = -1;

    private long[] table = new long[64];
    private int size;

    LongSet() {
        Arrays.fill(table, FREE);
    }

    /** Adds a number; false if it was there. */
    boolean add(long number) {
        if (!put(number)) {
            return false;
        }
        size++;
        if (size * 2 > table.length) {
            long[] old = table;
            table = new long[old.length * 2];
            Arrays.fill(table, FREE);
            for (long known : old) {
                if (known != FREE) {
                    put(known);
                }
            }
        }
        return true;
    }

    private boolean put(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (table.length - 1);
        while (table[at] != FREE) {
            if (table[at] == number) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = number;
        return true;
    }
}
