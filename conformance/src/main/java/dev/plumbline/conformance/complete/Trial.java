package dev.plumbline.conformance.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs words against mutants and counts whom they kill. At a wait every output that a mutant may show is seen; a word
 * whose next output a mutant never shows ends there without a verdict. A mutant goes its own way only where the words
 * pass the state that was altered.
 */
final class Trial implements Suite.Taker {

    private static final class Entry {
        private final Mutant mutant;
        private long word;
        private int until;

        Entry(Mutant mutant) {
            this.mutant = mutant;
        }
    }

    private static final int KILLED = -1;

    private final Automaton spec;
    private final List<List<Entry>> alive = new ArrayList<>();
    private final int size;
    private int killed;
    private long words;

    Trial(Automaton spec, List<Mutant> mutants) {
        this.spec = spec;
        this.size = mutants.size();
        for (int state = 0; state < spec.states(); state++) {
            alive.add(List.of());
        }
        for (Mutant mutant : mutants) {
            if (alive.get(mutant.changed()).isEmpty()) {
                alive.set(mutant.changed(), new ArrayList<>());
            }
            alive.get(mutant.changed()).add(new Entry(mutant));
        }
    }

    /** How many were killed. */
    int killed() {
        return killed;
    }

    /** Whether all were. */
    boolean isOver() {
        return killed == size;
    }

    /** Those that were not. */
    List<Mutant> survivors() {
        return alive.stream().flatMap(List::stream).map(entry -> entry.mutant).toList();
    }

    @Override
    public boolean take(int[] word, int length) {
        if (isOver()) {
            return false;
        }
        words++;
        int at = 0;
        for (int i = 0; i <= length; i++) {
            if (!alive.get(at).isEmpty()) {
                meet(alive.get(at), word, length, i, at);
            }
            if (i < length) {
                at = spec.step(at, word[i]);
            }
        }
        return true;
    }

    private void meet(List<Entry> here, int[] word, int length, int from, int state) {
        here.removeIf(entry -> {
            if (entry.word == words && entry.until > from) {
                return false;
            }
            entry.word = words;
            entry.until = run(entry.mutant, word, length, from, state);
            if (entry.until == KILLED) {
                killed++;
                return true;
            }
            return false;
        });
    }

    /** Where a mutant is back on the way of the specification; beyond the word if it is not, or if it could not be forced. */
    private int run(Mutant mutant, int[] word, int length, int from, int start) {
        int state = start;
        int at = start;
        for (int i = from; i < length; i++) {
            boolean input = spec.isInput(word[i]);
            if (!input && Conformance.isWrongAtRest(mutant, state, spec, at)) {
                return KILLED;
            }
            state = mutant.step(state, word[i]);
            if (state == Behaviour.NONE) {
                return input ? KILLED : length + 1;
            }
            at = spec.step(at, word[i]);
            if (state == at && state != start) {
                return i + 1;
            }
        }
        return Conformance.isWrongAtRest(mutant, state, spec, at) ? KILLED : length + 1;
    }
}
