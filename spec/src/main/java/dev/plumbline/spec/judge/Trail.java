package dev.plumbline.spec.judge;

import java.util.Arrays;

/** The transitions that a run took, in the order in which it first took them; one may stand there more than once. */
public final class Trail {

    /** Is told of a transition. */
    @FunctionalInterface
    public interface Steps {

        /**
         * A machine took a transition.
         *
         * @param machine its number among the machines of the run, from 0
         * @param edge number of the transition in its graph
         */
        void took(int machine, int edge);
    }

    private long[] marks = new long[64];
    private int size;

    Trail() {}

    /** The trail of a run in which nothing happened. */
    public static Trail none() {
        return new Trail();
    }

    void add(long[] more) {
        if (size + more.length > marks.length) {
            marks = Arrays.copyOf(marks, Math.max(size + more.length, marks.length * 2));
        }
        System.arraycopy(more, 0, marks, size, more.length);
        size += more.length;
    }

    /** How long it is. */
    public int size() {
        return size;
    }

    /** Tells of each transition from a place on, from 0. */
    public void each(int from, Steps to) {
        for (int i = from; i < size; i++) {
            to.took((int) (marks[i] >>> 32), (int) marks[i]);
        }
    }
}
