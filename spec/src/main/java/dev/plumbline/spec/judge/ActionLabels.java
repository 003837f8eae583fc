package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The labels of one action of a machine.
 *
 * @param parameters names of its parameters
 * @param domains the values that each takes in labels
 * @param labels numbers of the labels, by their values
 */
record ActionLabels(List<String> parameters, List<Set<String>> domains, Map<List<String>, Integer> labels) {

    private static final String OUTSIDE = "?";
    private static final long TRIED = 50_000;

    /** The actions of a graph, by name. */
    static Map<String, ActionLabels> of(TransitionGraph graph) {
        Map<String, ActionLabels> actions = new LinkedHashMap<>();
        for (int i = 0; i < graph.labels().size(); i++) {
            Label label = graph.labels().get(i);
            ActionLabels action = actions.computeIfAbsent(
                    label.action(), _ -> new ActionLabels(label.parameters(), new ArrayList<>(), new HashMap<>()));
            for (int p = 0; p < label.values().size(); p++) {
                if (action.domains.size() <= p) {
                    action.domains.add(new HashSet<>());
                }
                action.domains.get(p).add(label.values().get(p));
            }
            action.labels.put(label.values(), i);
        }
        return actions;
    }

    /** The values of a parameter in labels; none if it has no such parameter. */
    Set<String> domain(String parameter) {
        int i = parameters.indexOf(parameter);
        return i < 0 ? Set.of() : domains.get(i);
    }

    /** What stands in labels for a value: its name, or what stands for any that has none. */
    List<String> candidates(int parameter, String name) {
        Set<String> domain = domains.get(parameter);
        List<String> found = new ArrayList<>();
        for (String candidate : List.of(name, "other", "any")) {
            if (domain.contains(candidate) && !found.contains(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** Whether every event of the action has a label, as far as trying all values within reason can tell. */
    boolean isTotal() {
        List<List<String>> values = new ArrayList<>();
        long combinations = 1;
        for (Set<String> domain : domains) {
            List<String> of = new ArrayList<>(domain);
            if (!domain.equals(Set.of("true", "false"))) {
                of.add(OUTSIDE);
            }
            values.add(of);
            combinations *= of.size();
            if (combinations > TRIED) {
                return false;
            }
        }
        return isTotal(values, new ArrayList<>());
    }

    private boolean isTotal(List<List<String>> values, List<List<String>> candidates) {
        if (candidates.size() == values.size()) {
            return find(candidates).isPresent();
        }
        int i = candidates.size();
        for (String value : values.get(i)) {
            candidates.add(candidates(i, value));
            boolean total = isTotal(values, candidates);
            candidates.removeLast();
            if (!total) {
                return false;
            }
        }
        return true;
    }

    /** The first label whose values are candidates, the first ones of the first parameters preferred. */
    OptionalInt find(List<List<String>> candidates) {
        return find(candidates, new ArrayList<>());
    }

    private OptionalInt find(List<List<String>> candidates, List<String> chosen) {
        if (chosen.size() == candidates.size()) {
            Integer label = labels.get(chosen);
            return label == null ? OptionalInt.empty() : OptionalInt.of(label);
        }
        for (String candidate : candidates.get(chosen.size())) {
            chosen.add(candidate);
            OptionalInt found = find(candidates, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.removeLast();
        }
        return OptionalInt.empty();
    }
}
