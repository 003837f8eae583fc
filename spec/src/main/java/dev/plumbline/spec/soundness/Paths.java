package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Shortest ways from the initial state of a graph. */
final class Paths {

    private final int[] before;
    private final int[] by;

    Paths(TransitionGraph graph) {
        before = new int[graph.states()];
        by = new int[graph.states()];
        Arrays.fill(before, TransitionGraph.NONE);
        Deque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int label : graph.enabled(state)) {
                int target = graph.step(state, label);
                if (target != 0 && before[target] == TransitionGraph.NONE) {
                    before[target] = state;
                    by[target] = label;
                    queue.add(target);
                }
            }
        }
    }

    /** The state before a state on its way; {@link TransitionGraph#NONE} for the initial one. */
    int before(int state) {
        return before[state];
    }

    /** The label by which that way comes to a state. */
    int by(int state) {
        return by[state];
    }

    /** The labels of the way to a state. */
    List<Integer> to(int state) {
        Deque<Integer> labels = new ArrayDeque<>();
        for (int at = state; before[at] != TransitionGraph.NONE; at = before[at]) {
            labels.addFirst(by[at]);
        }
        return List.copyOf(labels);
    }
}
