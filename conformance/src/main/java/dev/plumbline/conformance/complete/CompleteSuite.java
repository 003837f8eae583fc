package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A complete suite: every state is reached and identified, and every transition of it, or every sequence of k + 1
 * transitions, is taken and its target identified.
 */
public final class CompleteSuite implements Suite {

    private final Automaton spec;
    private final Access access;
    private final Endings ofStates;
    private final Endings ofTargets;
    private final int extra;

    /**
     * Puts a suite together.
     *
     * @param ofStates what identifies the states that are reached by the shortest way, and up to k transitions behind it
     * @param ofTargets what identifies the targets of k + 1 transitions
     * @param extra k: states that an implementation may have more than the specification; 0 or 1
     */
    CompleteSuite(Automaton spec, Access access, Endings ofStates, Endings ofTargets, int extra) {
        if (extra < 0 || extra > 1) {
            throw new IllegalArgumentException("0 or 1 extra states, not " + extra);
        }
        this.spec = spec;
        this.access = access;
        this.ofStates = ofStates;
        this.ofTargets = ofTargets;
        this.extra = extra;
    }

    /** By harmonised state identifiers: two states have a word in common that tells them apart. */
    public static CompleteSuite hsi(Automaton spec, int extra) {
        return hsi(spec, new Access(spec), extra);
    }

    /** The same by certain ways. */
    static CompleteSuite hsi(Automaton spec, Access access, int extra) {
        Harmonised words = new Harmonised(spec, new Identifiers(spec));
        return new CompleteSuite(spec, access, words::of, words::of, extra);
    }

    /** By partial W: all identifying words where a state is reached, those of the target after a transition. */
    public static CompleteSuite wp(Automaton spec, int extra) {
        Identifiers words = new Identifiers(spec);
        WholeSet whole = new WholeSet(spec, words);
        return new CompleteSuite(spec, new Access(spec), whole::of, words::of, extra);
    }

    @Override
    public void forEach(Taker taker) {
        for (int state : access.order()) {
            int[] way = access.to(state);
            boolean wanted = append(way, way.length, ofStates.of(state), taker);
            for (int i = 0; wanted && i < spec.enabled(state).length; i++) {
                wanted = beyond(state, way, spec.enabled(state)[i], taker);
            }
            if (!wanted) {
                return;
            }
        }
    }

    /** Gives the words that reach a state by the shortest way and end there, or go on with one label. */
    void forEachAt(int state, int label, Taker taker) {
        int[] way = access.to(state);
        if (append(way, way.length, ofStates.of(state), taker)) {
            beyond(state, way, label, taker);
        }
    }

    private boolean beyond(int state, int[] way, int label, Taker taker) {
        int[] word = Arrays.copyOf(way, way.length + 1 + extra);
        word[way.length] = label;
        int target = spec.step(state, label);
        boolean wanted = append(word, way.length + 1, (extra > 0 ? ofStates : ofTargets).of(target), taker);
        if (extra > 0) {
            for (int i = 0; wanted && i < spec.enabled(target).length; i++) {
                int second = spec.enabled(target)[i];
                word[way.length + 1] = second;
                wanted = append(word, word.length, ofTargets.of(spec.step(target, second)), taker);
            }
        }
        return wanted;
    }

    private static boolean append(int[] begin, int length, int[][] endings, Taker taker) {
        boolean wanted = true;
        for (int i = 0; wanted && i < endings.length; i++) {
            int[] word = Arrays.copyOf(begin, length + endings[i].length);
            System.arraycopy(endings[i], 0, word, length, endings[i].length);
            wanted = taker.take(word, word.length);
        }
        return wanted;
    }

    @Override
    public long events() {
        long events = 0;
        Sizes states = new Sizes(ofStates, spec.states());
        Sizes targets = new Sizes(ofTargets, spec.states());
        for (int state = 0; state < spec.states(); state++) {
            int depth = access.depth(state);
            events += states.after(depth, state);
            for (int label : spec.enabled(state)) {
                int target = spec.step(state, label);
                events += (extra > 0 ? states : targets).after(depth + 1, target);
                if (extra > 0) {
                    for (int second : spec.enabled(target)) {
                        events += targets.after(depth + 2, spec.step(target, second));
                    }
                }
            }
        }
        return events;
    }

    /** How long the endings of each state are together. */
    private static final class Sizes {
        private final long[] words;
        private final long[] labels;

        Sizes(Endings endings, int states) {
            words = IntStream.range(0, states).mapToLong(state -> endings.of(state).length).toArray();
            labels = IntStream.range(0, states)
                    .mapToLong(state -> Arrays.stream(endings.of(state)).mapToLong(word -> word.length).sum())
                    .toArray();
        }

        /** Events of the words with all endings of a state, each after so many labels and a reset. */
        long after(int depth, int state) {
            return labels[state] + words[state] * (depth + 1);
        }
    }
}
