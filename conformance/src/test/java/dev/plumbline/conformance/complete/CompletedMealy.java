package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.automatalib.alphabet.Alphabet;
import net.automatalib.alphabet.impl.Alphabets;
import net.automatalib.automaton.transducer.impl.CompactMealy;

/**
 * A behaviour as a complete Mealy machine: every label is an input, answered by whether it is possible, after which
 * nothing more is if it was not; and a wait is one, answered by what may come.
 */
final class CompletedMealy {

    private static final String POSSIBLE = "possible";
    private static final String NOT_POSSIBLE = "not possible";

    private CompletedMealy() {}

    /** The labels, and behind them the wait. */
    static Alphabet<Integer> alphabet(Automaton spec) {
        return Alphabets.integers(0, spec.labels());
    }

    /** The Mealy machine of a behaviour; its states have the same numbers, and there is one more. */
    static CompactMealy<Integer, String> of(Behaviour behaviour, Automaton spec) {
        CompactMealy<Integer, String> mealy = new CompactMealy<>(alphabet(spec));
        List<Integer> states =
                IntStream.rangeClosed(0, spec.states()).mapToObj(_ -> mealy.addState()).toList();
        int end = states.getLast();
        mealy.setInitialState(0);
        int wait = spec.labels();
        for (int state : states) {
            for (int label = 0; label < spec.labels(); label++) {
                int next = state == end ? Behaviour.NONE : behaviour.step(state, label);
                boolean possible = next != Behaviour.NONE;
                mealy.setTransition(state, label, possible ? next : end, possible ? POSSIBLE : NOT_POSSIBLE);
            }
            String rest = state == end
                    ? NOT_POSSIBLE
                    : List.of(behaviour.isSilent(state), Arrays.toString(behaviour.outputs(state))).toString();
            mealy.setTransition(state, wait, state, rest);
        }
        return mealy;
    }
}
