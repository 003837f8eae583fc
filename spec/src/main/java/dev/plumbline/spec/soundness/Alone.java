package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a guard is the only one that forbids a label. A guard that is in force under a reading is judged as if that
 * reading were chosen, together with the others of the same reading.
 */
final class Alone {

    /**
     * A guard that alone forbids an action; the first such state and label.
     *
     * @param action name of the action
     * @param guard name of the guard
     * @param reading the reading under which it is in force; empty if it always is
     * @param state number of the state
     * @param label number of the label
     */
    record Case(String action, String guard, String reading, int state, int label) {}

    private static final int NONE_FALSE = -1;
    private static final int SEVERAL_FALSE = -2;

    private final TransitionGraph graph;
    private final Map<List<Object>, Case> cases = new LinkedHashMap<>();

    Alone(TransitionGraph graph) {
        this.graph = graph;
        for (int label = 0; label < graph.labels().size(); label++) {
            find(label);
        }
    }

    /** One for each action, each choice of guards in it, and each of those guards for which there is one. */
    Collection<Case> all() {
        return cases.values();
    }

    private void find(int number) {
        Label label = graph.labels().get(number);
        int[] always = label.guards().stream().mapToInt(Integer::intValue).toArray();
        Map<String, int[]> under = new LinkedHashMap<>();
        for (String reading : readings(label)) {
            under.put(reading, inForce(label, reading));
        }
        Set<Integer> open = new HashSet<>(label.guards());
        under.values().forEach(guards -> {
            for (int guard : guards) {
                open.add(guard);
            }
        });
        for (int state = 0; state < graph.states() && !open.isEmpty(); state++) {
            int only = onlyFalse(state, always);
            if (only >= 0) {
                note(label, number, state, only, "", open);
            } else if (only == NONE_FALSE) {
                for (Map.Entry<String, int[]> reading : under.entrySet()) {
                    int beside = onlyFalse(state, reading.getValue());
                    if (beside >= 0) {
                        note(label, number, state, beside, reading.getKey(), open);
                    }
                }
            }
        }
    }

    private int onlyFalse(int state, int[] guards) {
        int found = NONE_FALSE;
        for (int guard : guards) {
            if (!graph.holds(state, guard)) {
                if (found >= 0) {
                    return SEVERAL_FALSE;
                }
                found = guard;
            }
        }
        return found;
    }

    private void note(Label label, int number, int state, int guard, String reading, Set<Integer> open) {
        if (open.remove(guard)) {
            String name = graph.guards().get(guard).name();
            cases.merge(
                    List.of(label.action(), name, shape(label)),
                    new Case(label.action(), name, reading, state, number),
                    (old, other) -> other.state < old.state ? other : old);
        }
    }

    /** Which guards a label has: an action that chooses between effects by its parameters may have other guards for each. */
    private List<String> shape(Label label) {
        return label.guards().stream().map(g -> graph.guards().get(g).name()).toList();
    }

    private List<String> readings(Label label) {
        return label.beside().stream()
                .map(graph.guards()::get)
                .filter(guard -> guard.kind() == Guard.Kind.REQUIREMENT)
                .flatMap(guard -> guard.when().stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int[] inForce(Label label, String reading) {
        return label.beside().stream()
                .filter(g -> graph.guards().get(g).kind() == Guard.Kind.REQUIREMENT)
                .filter(g -> graph.guards().get(g).isInForce(Guard.parts(reading)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
