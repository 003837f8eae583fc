package dev.plumbline.spec.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.event.EventCodec.EventFormatException;
import dev.plumbline.spec.event.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events with other values than they have. */
final class EventEdits {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final List<String> IDS = List.of(
            "req",
            "nbl",
            "original",
            "indication",
            "packet",
            "cloned",
            "clone",
            "adapter",
            "primary",
            "member",
            "bundle",
            "team");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final EventCodec CODEC = new EventCodec(MAPPER);

    private EventEdits() {}

    /** The same event about other items, on another port. */
    static Event elsewhere(Event event, int number) {
        ObjectNode node = node(event);
        EventType type = EventType.of(event);
        for (String parameter : type.parameters()) {
            if (node.path(parameter).isTextual()) {
                String value = node.path(parameter).asText();
                if (IDS.contains(parameter) && !value.equals("none")) {
                    node.put(parameter, value + "-" + number);
                } else if (ADDRESSES.contains(parameter) && !value.equals("none")) {
                    node.put(parameter, port(value, number));
                }
            }
        }
        return event(node);
    }

    private static String port(String address, int number) {
        return address.equals("0") || address.startsWith("0/") ? address : number + address;
    }

    /** The same event with another value of a parameter; the same one if that value does not fit. */
    static Event with(Event event, String parameter, Object value) {
        ObjectNode node = node(event);
        node.set(parameter, MAPPER.valueToTree(value));
        return event(node);
    }

    /** The values of an event's parameters, those that are absent left out. */
    static Map<String, Object> values(Event event) {
        Map<String, Object> values = new LinkedHashMap<>();
        EventType type = EventType.of(event);
        for (String parameter : type.parameters()) {
            type.value(event, parameter).ifPresent(value -> values.put(parameter, value));
        }
        return values;
    }

    private static ObjectNode node(Event event) {
        ObjectNode node = MAPPER.createObjectNode();
        CODEC.write(event, node);
        return node;
    }

    private static Event event(ObjectNode node) {
        try {
            return CODEC.read(node, Set.of());
        } catch (EventFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
