package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers made harmonious: of any two states that a word tells apart, both have the same such word, each as far as it
 * goes from there.
 */
final class Harmonised {

    private final Automaton spec;
    private final Identifiers identifiers;
    private final int[] @Nullable [][] words;

    Harmonised(Automaton spec, Identifiers identifiers) {
        this.spec = spec;
        this.identifiers = identifiers;
        this.words = new int[spec.states()][][];
    }

    /** The words of a state; not to be altered. */
    int[][] of(int state) {
        int[][] known = words[state];
        if (known == null) {
            known = find(state);
            words[state] = known;
        }
        return known;
    }

    private int[][] find(int state) {
        List<int[]> found = new ArrayList<>(Arrays.asList(identifiers.of(state)));
        Separator separator = identifiers.separator();
        for (int other = 0; other < spec.states(); other++) {
            if (other != state && (other < state || separator.isKnownHarmless(other, state))) {
                for (int[] word : identifiers.of(other)) {
                    if (separator.isCaught(word, state, other)) {
                        add(found, separator.possible(word, state));
                        break;
                    }
                }
            }
        }
        return found.toArray(int[][]::new);
    }

    private static void add(List<int[]> words, int[] word) {
        if (words.stream().noneMatch(known -> Arrays.equals(known, word))) {
            words.add(word);
        }
    }
}
