package dev.plumbline.conformance.claims;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Events of the implementation that show a feature.
 *
 * @param action name of the event
 * @param where by parameter, the values one of which it has
 */
public record Sign(String action, Map<String, List<String>> where) {

    /** Copies the map. */
    public Sign {
        where = Map.copyOf(where);
    }

    /** The event, and the values by which it is told. */
    @Override
    public String toString() {
        return where.isEmpty() ? action : action + new TreeMap<>(where);
    }

    /** Whether an event is one of them. */
    boolean isShownBy(Event event) {
        if (!event.name().equals(action)) {
            return false;
        }
        EventType type = EventType.of(event);
        return where.entrySet().stream().allMatch(demand -> type.value(event, demand.getKey())
                .filter(value -> demand.getValue().contains(value.toString()))
                .isPresent());
    }

    /** Whether an event with a label of a machine may be one of them, as far as the machine tells events apart. */
    public boolean isShownBy(Label label) {
        if (!label.action().equals(action)) {
            return false;
        }
        for (int i = 0; i < label.parameters().size(); i++) {
            List<String> values = where.get(label.parameters().get(i));
            if (values != null && !values.contains(label.values().get(i))) {
                return false;
            }
        }
        return label.parameters().containsAll(where.keySet());
    }
}
