package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words that identify each state: run in its place, every other state is caught by one of them that may not stand for
 * it, also where one transition to the state leads to that other one. Each word ends with a wait for outputs, the empty one too. Found when asked for, and kept.
 */
final class Identifiers {

    private static final int[] WAIT = {};

    private final Automaton spec;
    private final Separator separator;
    private final Resting resting;
    private final int[] @Nullable [][] words;

    Identifiers(Automaton spec) {
        this.spec = spec;
        this.separator = new Separator(spec);
        this.resting = new Resting(spec);
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

    /** What tells two states apart. */
    Separator separator() {
        return separator;
    }

    private int[][] find(int state) {
        List<int[]> found = new ArrayList<>();
        found.add(WAIT);
        int[] left = resting.alike(state);
        for (int i = 0; i < left.length; i++) {
            int wrong = left[i];
            if (separator.of(wrong, state).isEmpty()) {
                continue;
            }
            Optional<int[]> word = separator.apart(wrong, state);
            if (word.isEmpty()) {
                separator.of(wrong, state).ifPresent(plain -> found.addAll(doubtful(plain, wrong, state)));
            } else {
                found.add(word.get());
                left = Arrays.stream(left, i + 1, left.length)
                        .filter(other -> !separator.isCaughtApart(word.get(), other, state))
                        .toArray();
                i = -1;
            }
        }
        Set<int[]> distinct = new TreeSet<>(Arrays::compare);
        distinct.addAll(found);
        return distinct.toArray(int[][]::new);
    }

    /**
     * Words for a wrong state that betrays itself only after it has led to the right one: the transition that led there may
     * be the one that is at fault, and then another word is needed.
     */
    private List<int[]> doubtful(int[] plain, int wrong, int right) {
        List<int[]> found = new ArrayList<>(List.of(plain));
        int state = wrong;
        for (int label : plain) {
            int next = spec.step(state, label);
            if (next == right) {
                int[] row = spec.row(state);
                row[label] = wrong;
                Mutant mutant = new Mutant(spec, "", state, row);
                new PairSearch(mutant, spec, (_, _) -> false).from(wrong, right).ifPresent(found::add);
            }
            if (next == Behaviour.NONE) {
                break;
            }
            state = next;
        }
        return found;
    }
}
