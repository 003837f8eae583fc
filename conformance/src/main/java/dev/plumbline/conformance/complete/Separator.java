package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what tells an implementation that is in a wrong state from one that is in the right one: a shortest word, possible
 * in the right state, after which the wrong one shows too much, is silent while something is owed, or refuses the last
 * input. Remembers the pairs that no word tells apart.
 */
final class Separator {

    private final Automaton spec;
    private final @Nullable BitSet[] harmless;

    Separator(Automaton spec) {
        this.spec = spec;
        this.harmless = new BitSet[spec.states()];
    }

    /** Whether a word betrays that a state is not the right one. A word is followed as far as the right state allows. */
    boolean isCaught(int[] word, int wrong, int right) {
        return isCaught(word, wrong, right, Behaviour.NONE);
    }

    /** Whether a word betrays it before the wrong state has led to the right one. */
    boolean isCaughtApart(int[] word, int wrong, int right) {
        return isCaught(word, wrong, right, right);
    }

    private boolean isCaught(int[] word, int wrong, int right, int barred) {
        int state = wrong;
        int at = right;
        for (int label : word) {
            boolean input = spec.isInput(label);
            int after = spec.step(at, label);
            if ((!input || after == Behaviour.NONE) && Conformance.isWrongAtRest(spec, state, spec, at)) {
                return true;
            }
            int next = spec.step(state, label);
            if (after == Behaviour.NONE) {
                return false;
            }
            if (next == Behaviour.NONE) {
                return input;
            }
            if (next == barred) {
                return false;
            }
            state = next;
            at = after;
        }
        return Conformance.isWrongAtRest(spec, state, spec, at);
    }

    /** A word as far as a state allows it. */
    int[] possible(int[] word, int state) {
        int at = state;
        for (int i = 0; i < word.length; i++) {
            at = spec.step(at, word[i]);
            if (at == Behaviour.NONE) {
                return Arrays.copyOf(word, i);
            }
        }
        return word;
    }

    /** Whether a wrong state may stand for the right one for ever, as far as that was found out. */
    boolean isKnownHarmless(int wrong, int right) {
        BitSet known = harmless[right];
        return known != null && known.get(wrong);
    }

    /** A shortest word that betrays it; none if the wrong state may stand for the right one for ever. */
    Optional<int[]> of(int wrong, int right) {
        if (isKnownHarmless(wrong, right)) {
            return Optional.empty();
        }
        PairSearch search = new PairSearch(spec, spec, this::isKnownHarmless);
        Optional<int[]> word = search.from(wrong, right);
        if (word.isEmpty()) {
            keep(search.pairs());
        }
        return word;
    }

    /**
     * A shortest word that betrays it before the wrong state has led to the right one, so that it does so as well where one
     * transition to the right state leads to the wrong one instead.
     */
    Optional<int[]> apart(int wrong, int right) {
        return new PairSearch(spec, spec, (state, at) -> state == right || isKnownHarmless(state, at)).from(wrong, right);
    }

    private void keep(PairSet pairs) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            int at = pairs.second(pair);
            BitSet known = harmless[at];
            if (known == null) {
                known = new BitSet();
                harmless[at] = known;
            }
            known.set(pairs.first(pair));
        }
    }
}
