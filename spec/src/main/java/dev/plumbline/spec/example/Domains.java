package dev.plumbline.spec.example;

import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that the parameters of a module's actions take. */
final class Domains {

    private final Map<String, Set<String>> ofAction = new HashMap<>();
    private final Map<String, Set<String>> ofParameter = new HashMap<>();

    private final Set<List<String>> labels = new HashSet<>();

    Domains(TransitionGraph graph) {
        for (Label label : graph.labels()) {
            labels.add(named(label.action(), label.values()));
            for (int i = 0; i < label.parameters().size(); i++) {
                String parameter = label.parameters().get(i);
                String value = label.values().get(i);
                ofAction.computeIfAbsent(label.action() + " " + parameter, _ -> new TreeSet<>())
                        .add(value);
                ofParameter.computeIfAbsent(parameter, _ -> new TreeSet<>()).add(value);
            }
        }
    }

    private static List<String> named(String action, List<String> values) {
        return Stream.concat(Stream.of(action), values.stream()).toList();
    }

    /** Whether there is a label of an action with these values. */
    boolean hasLabel(String action, List<String> values) {
        return labels.contains(named(action, values));
    }

    /** Values of a parameter of one action. */
    Set<String> of(String action, String parameter) {
        return ofAction.getOrDefault(action + " " + parameter, Set.of());
    }

    /** Names of all parameters, in order. */
    List<String> parameters() {
        return ofParameter.keySet().stream().sorted().toList();
    }

    /** Values of a parameter in all actions that have it. */
    Set<String> of(String parameter) {
        return ofParameter.getOrDefault(parameter, Set.of());
    }

    /** Values of the parameters of an event's action that are no components of the event. */
    List<String> derived(EventType type) {
        return parameters().stream()
                .filter(parameter -> !type.parameters().contains(parameter))
                .flatMap(parameter -> of(type.name(), parameter).stream())
                .distinct()
                .toList();
    }

    /** The value that a label gives to a parameter. */
    static Optional<String> value(Label label, String parameter) {
        int i = label.parameters().indexOf(parameter);
        return i < 0 ? Optional.empty() : Optional.of(label.values().get(i));
    }

    /** Whether a call and its return can be about the same: what both name is the same, or can be. */
    boolean agree(Label call, Label answer) {
        List<String> parameters = call.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            String value = call.values().get(i);
            Optional<String> other = value(answer, parameter);
            if (other.isPresent()
                    && !covers(call.action(), parameter, value, other.get())
                    && !covers(answer.action(), parameter, other.get(), value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value of an action's domain can stand for {@code other}. */
    boolean covers(String action, String parameter, String value, String other) {
        return switch (value) {
            case "any" -> true;
            case "other" -> other.equals(value) || !of(action, parameter).contains(other);
            default -> value.equals(other);
        };
    }
}
