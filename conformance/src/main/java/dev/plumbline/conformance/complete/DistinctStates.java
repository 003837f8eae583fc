package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the states of a graph that are bisimilar, by refining a partition until it is stable. */
final class DistinctStates {

    private DistinctStates() {}

    /** How many states there are of which no two are bisimilar. */
    static int count(Automaton spec) {
        return 1 + Arrays.stream(blocks(spec)).max().orElseThrow();
    }

    /** The number of each state's class, from 0. */
    static int[] blocks(Automaton spec) {
        int[] block = new int[spec.states()];
        int blocks = 1;
        while (true) {
            int[] refined = new int[block.length];
            Map<List<Integer>, Integer> numbers = new HashMap<>();
            for (int state = 0; state < block.length; state++) {
                refined[state] = numbers.computeIfAbsent(view(spec, state, block), _ -> numbers.size());
            }
            if (numbers.size() == blocks) {
                return refined;
            }
            blocks = numbers.size();
            block = refined;
        }
    }

    private static List<Integer> view(Automaton spec, int state, int[] block) {
        int[] labels = spec.representatives();
        Integer[] view = new Integer[labels.length + 2];
        view[0] = block[state];
        view[1] = spec.isSilent(state) ? 1 : 0;
        for (int i = 0; i < labels.length; i++) {
            int next = spec.step(state, labels[i]);
            view[i + 2] = next == Behaviour.NONE ? Behaviour.NONE : block[next];
        }
        return Arrays.asList(view);
    }
}
