package dev.plumbline.spec.explain;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a machine allows in a state, in as few words as say it. */
final class Alternatives {

    /** Labels of one action that are told one by one, if no shorter words say the same. */
    private static final int TOLD = 4;

    private final TransitionGraph graph;
    private final Collection<String> readings;

    /**
     * @param graph the machine's graph
     * @param readings the readings in force, each {@code Parameter=value}
     */
    Alternatives(TransitionGraph graph, Collection<String> readings) {
        this.graph = graph;
        this.readings = readings;
    }

    /** Whether a label is allowed in a state. */
    boolean isAllowed(int state, int label) {
        return graph.step(state, label) != TransitionGraph.NONE
                && graph.labels().get(label).beside().stream()
                        .filter(guard -> graph.guards().get(guard).kind() == Guard.Kind.REQUIREMENT)
                        .filter(guard -> graph.guards().get(guard).isInForce(readings))
                        .allMatch(guard -> graph.holds(state, guard));
    }

    /**
     * What somebody may do in a state: one text for each action, with those of its parameters that matter.
     *
     * @param state number of the state
     * @param by who
     */
    List<String> of(int state, Event.Actor by) {
        Map<String, List<Label>> allowed = new LinkedHashMap<>();
        Map<String, List<Label>> all = new LinkedHashMap<>();
        for (int number = 0; number < graph.labels().size(); number++) {
            Label label = graph.labels().get(number);
            if (label.by() == by) {
                all.computeIfAbsent(label.action(), _ -> new ArrayList<>()).add(label);
                if (isAllowed(state, number)) {
                    allowed.computeIfAbsent(label.action(), _ -> new ArrayList<>()).add(label);
                }
            }
        }
        List<String> texts = new ArrayList<>();
        allowed.forEach((action, labels) -> texts.add(text(action, labels, all.getOrDefault(action, labels))));
        return texts;
    }

    private static String text(String action, List<Label> allowed, List<Label> all) {
        if (allowed.size() == all.size()) {
            return action;
        }
        List<String> parts = new ArrayList<>();
        List<Set<String>> chosen = new ArrayList<>();
        for (int i = 0; i < allowed.getFirst().parameters().size(); i++) {
            Set<String> values = values(allowed, i);
            chosen.add(values);
            if (!values.equals(values(all, i))) {
                parts.add(allowed.getFirst().parameters().get(i) + "=" + String.join("|", values));
            }
        }
        boolean isProduct = all.stream().filter(label -> isOf(label, chosen)).count() == allowed.size();
        return isProduct ? action + "(" + String.join(", ", parts) + ")" : oneByOne(allowed);
    }

    private static boolean isOf(Label label, List<Set<String>> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            if (!chosen.get(i).contains(label.values().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String oneByOne(List<Label> allowed) {
        List<String> texts = allowed.stream().limit(TOLD).map(Label::toString).toList();
        int more = allowed.size() - texts.size();
        return String.join(" or ", texts) + (more > 0 ? " or " + more + " more of that name" : "");
    }

    private static Set<String> values(List<Label> labels, int parameter) {
        Set<String> values = new LinkedHashSet<>();
        labels.forEach(label -> values.add(label.values().get(parameter)));
        return values;
    }
}
