package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All identifying words of all states, each as far as a state allows it: the set W of the method of that name. */
final class WholeSet {

    private final Automaton spec;
    private final Identifiers identifiers;
    private final int[] @Nullable [][] words;
    private @Nullable Set<int[]> all;

    WholeSet(Automaton spec, Identifiers identifiers) {
        this.spec = spec;
        this.identifiers = identifiers;
        this.words = new int[spec.states()][][];
    }

    /** The words of a state; not to be altered. */
    int[][] of(int state) {
        int[][] known = words[state];
        if (known == null) {
            known = possible(state);
            words[state] = known;
        }
        return known;
    }

    private int[][] possible(int state) {
        Set<int[]> known = new TreeSet<>(Arrays::compare);
        all().forEach(word -> known.add(identifiers.separator().possible(word, state)));
        return known.toArray(int[][]::new);
    }

    private Set<int[]> all() {
        Set<int[]> known = all;
        if (known == null) {
            known = new TreeSet<>(Arrays::compare);
            for (int state = 0; state < spec.states(); state++) {
                known.addAll(Arrays.asList(identifiers.of(state)));
            }
            all = known;
        }
        return known;
    }
}
