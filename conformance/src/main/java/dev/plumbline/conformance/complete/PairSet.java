package dev.plumbline.conformance.complete;

import java.util.Arrays;

/** A set of pairs of states that keeps the order in which they came; open addressing, grows by doubling. */
final class PairSet {

    private static final int FREE = -1;
    private static final int FIRST_SIZE = 64;

    private long[] pairs = new long[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE * 2];
    private int size;

    PairSet() {
        Arrays.fill(slots, FREE);
    }

    /** Number of pairs. */
    int size() {
        return size;
    }

    /** The first state of a pair, by position. */
    int first(int position) {
        return (int) (pairs[position] >>> Integer.SIZE);
    }

    /** The second state of a pair, by position. */
    int second(int position) {
        return (int) pairs[position];
    }

    /** Adds a pair; whether it is new. */
    boolean add(int first, int second) {
        if (size == pairs.length) {
            grow();
        }
        long pair = (long) first << Integer.SIZE | second;
        int at = slot(pair);
        if (slots[at] != FREE) {
            return false;
        }
        slots[at] = size;
        pairs[size++] = pair;
        return true;
    }

    /** Where a pair is, or where it would go. */
    private int slot(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> Integer.SIZE) & slots.length - 1;
        while (slots[at] != FREE && pairs[slots[at]] != pair) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, pairs.length * 2);
        slots = new int[pairs.length * 2];
        Arrays.fill(slots, FREE);
        for (int position = 0; position < size; position++) {
            slots[slot(pairs[position])] = position;
        }
    }
}
