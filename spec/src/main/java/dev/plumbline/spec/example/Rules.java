package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a module's graph allows under the readings in force. */
final class Rules {

    private final TransitionGraph graph;
    private final boolean[] inForce;
    private final List<List<Integer>> demands = new ArrayList<>();
    private final List<Integer> owed = new ArrayList<>();
    private final List<Integer> finals = new ArrayList<>();

    Rules(TransitionGraph graph, Set<String> readings) {
        this.graph = graph;
        inForce = new boolean[graph.guards().size()];
        for (int i = 0; i < inForce.length; i++) {
            Guard guard = graph.guards().get(i);
            inForce[i] = guard.isInForce(readings);
            if (guard.kind() == Guard.Kind.OWED && inForce[i]) {
                owed.add(i);
            } else if (guard.kind() == Guard.Kind.FINAL) {
                finals.add(i);
            }
        }
        for (Label label : graph.labels()) {
            demands.add(label.beside().stream()
                    .filter(g -> inForce[g] && graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                    .toList());
        }
    }

    boolean isInForce(int guard) {
        return inForce[guard];
    }

    /** Numbers of the obligations in force. */
    List<Integer> owed() {
        return owed;
    }

    /** Numbers of the obligations that are due in a state. */
    List<Integer> due(int state) {
        return owed.stream().filter(g -> graph.holds(state, g)).toList();
    }

    boolean hasFinal() {
        return !finals.isEmpty();
    }

    boolean isFinal(int state) {
        return finals.stream().anyMatch(g -> graph.holds(state, g));
    }

    /** The state after a label, or {@link TransitionGraph#NONE} if it is not allowed. */
    int step(int state, int label) {
        for (int guard : demands.get(label)) {
            if (!graph.holds(state, guard)) {
                return TransitionGraph.NONE;
            }
        }
        return graph.step(state, label);
    }

    /** Numbers of the guards that forbid a label in a state. */
    List<Integer> forbidding(int state, int label) {
        List<Integer> found = new ArrayList<>();
        for (int guard : graph.labels().get(label).guards()) {
            if (!graph.holds(state, guard)) {
                found.add(guard);
            }
        }
        for (int guard : demands.get(label)) {
            if (!graph.holds(state, guard)) {
                found.add(guard);
            }
        }
        return found;
    }
}
