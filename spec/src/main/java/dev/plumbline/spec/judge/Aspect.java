package dev.plumbline.spec.judge;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * An event as the machines of one cut see it: its type and those of its values that they know. What the other values are
 * equal to is told by a relation between the event and an instance. Compared by identity.
 */
final class Aspect {

    private static final AtomicInteger LAST = new AtomicInteger();

    private final Part part;
    private final int[] relatives;
    private final String[] sorts;
    private final int hash;

    /**
     * @param part how the machines take part in events of the type
     * @param relatives positions of the parameters whose values matter by what they are equal to
     * @param sorts what those values are ids of
     */
    Aspect(Part part, int[] relatives, String[] sorts) {
        this.part = part;
        this.relatives = relatives;
        this.sorts = sorts;
        this.hash = LAST.incrementAndGet() * 0x9E3779B9;
    }

    Part part() {
        return part;
    }

    int relatives() {
        return relatives.length;
    }

    int relative(int i) {
        return relatives[i];
    }

    String sort(int i) {
        return sorts[i];
    }

    /** Spreads aspects over a table. */
    int hash() {
        return hash;
    }
}
