package dev.plumbline.spec.agreement;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A shortest way to each state of a graph. */
final class Ways {

    private final int[] before;
    private final int[] label;
    private final int[] reached;

    Ways(TransitionGraph graph) {
        before = new int[graph.states()];
        label = new int[graph.states()];
        reached = new int[graph.states()];
        Arrays.fill(before, TransitionGraph.NONE);
        int found = 1;
        for (int next = 0; next < found; next++) {
            int from = reached[next];
            for (int step : graph.enabled(from)) {
                int to = graph.step(from, step);
                if (to != 0 && before[to] == TransitionGraph.NONE) {
                    before[to] = from;
                    label[to] = step;
                    reached[found++] = to;
                }
            }
        }
    }

    /** The labels on the way to a state. */
    List<Integer> to(int state) {
        List<Integer> way = new ArrayList<>();
        for (int at = state; at != 0; at = before[at]) {
            way.addFirst(label[at]);
        }
        return way;
    }
}
