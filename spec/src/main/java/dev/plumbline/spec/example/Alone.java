package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which guards are, somewhere in the graph, the only ones to forbid a step or the only ones owed. */
final class Alone {

    private final TransitionGraph graph;
    private final Rules rules;
    private Set<String> names = Set.of();
    private final Set<String> found = new HashSet<>();

    Alone(TransitionGraph graph, Rules rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /** Those of the named guards that are. */
    Set<String> of(Set<String> wanted) {
        names = wanted;
        found.clear();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < graph.labels().size(); i++) {
            labels.add(i);
        }
        labels.removeIf(label -> !concerns(label));
        for (int state = 0; state < graph.states() && found.size() < names.size(); state++) {
            add(rules.due(state));
            for (int label : labels) {
                add(rules.forbidding(state, label));
                addAdvice(state, label);
            }
        }
        return Set.copyOf(found);
    }

    private boolean concerns(int label) {
        return graph.labels().get(label).guards().stream().anyMatch(g -> names.contains(name(g)))
                || graph.labels().get(label).beside().stream().anyMatch(g -> names.contains(name(g)));
    }

    private void add(List<Integer> guards) {
        if (guards.size() == 1 && names.contains(name(guards.getFirst()))) {
            found.add(name(guards.getFirst()));
        }
    }

    private void addAdvice(int state, int label) {
        for (int g : graph.labels().get(label).beside()) {
            if (!graph.holds(state, g) && names.contains(name(g))) {
                found.add(name(g));
            }
        }
    }

    private String name(int guard) {
        return graph.guards().get(guard).name();
    }
}
