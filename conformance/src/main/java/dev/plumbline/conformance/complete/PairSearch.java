package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.Optional;

/**
 * A search, breadth first, for a shortest word after which a behaviour that is in one state does what the specification, in
 * another one, does not allow.
 */
final class PairSearch {

    /** Which pairs are not walked on. */
    interface Skipped {
        /** Whether nothing wrong is to be found from a pair, or not to be looked for. */
        boolean is(int state, int at);
    }

    private final Behaviour one;
    private final Automaton spec;
    private final Skipped skipped;
    private final PairSet pairs = new PairSet();
    private int[] parents = new int[8];
    private int[] by = new int[8];

    PairSearch(Behaviour one, Automaton spec, Skipped skipped) {
        this.one = one;
        this.spec = spec;
        this.skipped = skipped;
    }

    /** The word; none if there is none. */
    Optional<int[]> from(int wrong, int right) {
        pairs.add(wrong, right);
        for (int pair = 0; pair < pairs.size(); pair++) {
            int state = pairs.first(pair);
            int at = pairs.second(pair);
            if (Conformance.isWrongAtRest(one, state, spec, at)) {
                return Optional.of(path(pair, Behaviour.NONE));
            }
            for (int label : one.isUniform(state) ? spec.representatives() : spec.all()) {
                int after = spec.step(at, label);
                int next = one.step(state, label);
                if (after == Behaviour.NONE) {
                    continue;
                }
                if (next == Behaviour.NONE) {
                    if (spec.isInput(label)) {
                        return Optional.of(path(pair, label));
                    }
                } else if (next != after && !skipped.is(next, after) && pairs.add(next, after)) {
                    note(pairs.size() - 1, pair, label);
                }
            }
        }
        return Optional.empty();
    }

    /** The pairs that were met. */
    PairSet pairs() {
        return pairs;
    }

    private void note(int pair, int parent, int label) {
        if (pair >= parents.length) {
            parents = Arrays.copyOf(parents, pair * 2);
            by = Arrays.copyOf(by, pair * 2);
        }
        parents[pair] = parent;
        by[pair] = label;
    }

    private int[] path(int end, int last) {
        int length = last == Behaviour.NONE ? 0 : 1;
        for (int pair = end; pair != 0; pair = parents[pair]) {
            length++;
        }
        int[] word = new int[length];
        if (last != Behaviour.NONE) {
            word[--length] = last;
        }
        for (int pair = end; pair != 0; pair = parents[pair]) {
            word[--length] = by[pair];
        }
        return word;
    }
}
