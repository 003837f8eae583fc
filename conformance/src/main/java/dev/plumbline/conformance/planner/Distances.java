package dev.plumbline.conformance.planner;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** How far each state of a graph is from the nearest one of some states, along labels that are known to come about. */
final class Distances {

    /** No way is known. */
    static final int NONE = Integer.MAX_VALUE;

    private Distances() {}

    /**
     * The distances, in transitions.
     *
     * @param isTarget of a state
     * @param isKnown of a label
     */
    static int[] of(TransitionGraph graph, IntPredicate isTarget, IntPredicate isKnown) {
        int[] begins = new int[graph.states() + 2];
        for (int state = 0; state < graph.states(); state++) {
            graph.each(state, (_, label, target) -> begins[target + 2] += isKnown.test(label) ? 1 : 0);
        }
        for (int i = 2; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        int[] sources = new int[begins[graph.states() + 1]];
        for (int state = 0; state < graph.states(); state++) {
            int source = state;
            graph.each(state, (_, label, target) -> {
                if (isKnown.test(label)) {
                    sources[begins[target + 1]++] = source;
                }
            });
        }
        return search(graph.states(), isTarget, begins, sources);
    }

    private static int[] search(int states, IntPredicate isTarget, int[] begins, int[] sources) {
        int[] distances = new int[states];
        int[] queue = new int[states];
        int size = 0;
        Arrays.fill(distances, NONE);
        for (int state = 0; state < states; state++) {
            if (isTarget.test(state)) {
                distances[state] = 0;
                queue[size++] = state;
            }
        }
        for (int i = 0; i < size; i++) {
            int state = queue[i];
            for (int edge = begins[state]; edge < begins[state + 1]; edge++) {
                if (distances[sources[edge]] == NONE) {
                    distances[sources[edge]] = distances[state] + 1;
                    queue[size++] = sources[edge];
                }
            }
        }
        return distances;
    }
}
