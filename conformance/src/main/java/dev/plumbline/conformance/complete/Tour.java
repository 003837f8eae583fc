package dev.plumbline.conformance.complete;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A transition tour: takes every transition of the graph at least once. Goes on to the nearest transition that was not
 * taken, and begins anew when none is near.
 */
public final class Tour implements Suite {

    /** Labels to a transition that count as near: as many as a reset and a way from the start would be. */
    private static final int NEAR = 4;

    private final Automaton spec;
    private final Access access;

    /** Plans a tour of an automaton. */
    public Tour(Automaton spec) {
        this.spec = spec;
        this.access = new Access(spec);
    }

    @Override
    public void forEach(Taker taker) {
        new Walk(taker).all();
    }

    private final class Walk {
        private final Taker taker;
        private final BitSet taken = new BitSet();
        private final int[] left = new int[spec.states()];
        private final int[] seen = new int[spec.states()];
        private final int[] from = new int[spec.states()];
        private final int[] by = new int[spec.states()];
        private int[] word = new int[64];
        private int length;
        private int search;

        Walk(Taker taker) {
            this.taker = taker;
            Arrays.setAll(left, state -> spec.enabled(state).length);
        }

        void all() {
            for (int state : access.order()) {
                while (left[state] > 0) {
                    length = 0;
                    int at = 0;
                    for (int label : access.to(state)) {
                        at = step(at, label);
                    }
                    while (at != Behaviour.NONE) {
                        at = left[at] > 0 ? step(at, untaken(at)) : approach(at);
                    }
                    if (!taker.take(word, length)) {
                        return;
                    }
                }
            }
        }

        private int untaken(int state) {
            for (int label : spec.enabled(state)) {
                if (!taken.get(state * spec.labels() + label)) {
                    return label;
                }
            }
            throw new IllegalStateException("all taken in state " + state);
        }

        private int step(int state, int label) {
            if (!taken.get(state * spec.labels() + label)) {
                taken.set(state * spec.labels() + label);
                left[state]--;
            }
            if (length == word.length) {
                word = Arrays.copyOf(word, length * 2);
            }
            word[length++] = label;
            return spec.step(state, label);
        }

        /** Goes to the nearest state with something left; nowhere if none is near. */
        private int approach(int state) {
            search++;
            seen[state] = search;
            ArrayDeque<Integer> open = new ArrayDeque<>();
            open.add(state);
            for (int steps = 1; steps <= NEAR && !open.isEmpty(); steps++) {
                for (int width = open.size(); width > 0; width--) {
                    int at = open.remove();
                    for (int label : spec.representatives()) {
                        int next = spec.step(at, label);
                        if (next == Behaviour.NONE || seen[next] == search) {
                            continue;
                        }
                        seen[next] = search;
                        from[next] = at;
                        by[next] = label;
                        if (left[next] > 0) {
                            return follow(state, next, steps);
                        }
                        open.add(next);
                    }
                }
            }
            return Behaviour.NONE;
        }

        private int follow(int state, int target, int steps) {
            int[] way = new int[steps];
            int back = target;
            for (int i = steps - 1; i >= 0; i--) {
                way[i] = by[back];
                back = from[back];
            }
            int at = state;
            for (int label : way) {
                at = step(at, label);
            }
            return at;
        }
    }
}
