package dev.plumbline.spec.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Events as JSON objects: {@code ev} is the name, the other members are the parameters. */
public final class EventCodec {

    /** Stands for a text that was not seen. */
    public static final String UNKNOWN = "?";

    private final ObjectMapper mapper;

    /** @param mapper makes the nodes */
    public EventCodec(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes the name and the parameters of an event into {@code node}. */
    public void write(Event event, ObjectNode node) {
        write(event, node, List.of());
    }

    /** Writes the name of an event into {@code node}, and its parameters but for those that are {@code blind}. */
    void write(Event event, ObjectNode node, List<String> blind) {
        EventType type = EventType.of(event);
        node.put("ev", type.name());
        for (String parameter : type.parameters()) {
            if (blind.contains(parameter)) {
                continue;
            }
            type.value(event, parameter).ifPresent(value -> node.set(parameter, mapper.valueToTree(value)));
        }
    }

    /**
     * Reads an event.
     *
     * @param framing names of members that are not parameters of the event
     * @throws EventFormatException if the name is unknown, or a parameter is missing, unknown or of the wrong type
     */
    public Event read(JsonNode node, Set<String> framing) throws EventFormatException {
        return read(node, framing, _ -> List.of());
    }

    /**
     * Reads an event that may lack values.
     *
     * @param framing names of members that are not parameters of the event
     * @param blind the parameters, by the name of the event, that are absent; {@link #UNKNOWN}, {@code false} or null
     *     stands in their place
     */
    Event read(JsonNode node, Set<String> framing, Function<String, List<String>> blind) throws EventFormatException {
        JsonNode name = node.path("ev");
        if (!name.isTextual()) {
            throw new EventFormatException("expected a member \"ev\" with the name of an event");
        }
        EventType type = EventType.named(name.asText())
                .orElseThrow(() -> new EventFormatException("unknown event \"" + name.asText() + "\""));
        List<@Nullable Object> values = new ArrayList<>();
        List<String> absent = blind.apply(type.name());
        for (String parameter : type.parameters()) {
            values.add(absent.contains(parameter)
                    ? unknown(type, parameter, node.get(parameter))
                    : value(type, parameter, node.get(parameter)).orElse(null));
        }
        for (String member : (Iterable<String>) node::fieldNames) {
            if (!member.equals("ev") && !framing.contains(member) && !type.parameters().contains(member)) {
                throw new EventFormatException(
                        "unknown member \"" + member + "\" in " + type.name() + "; it has " + type.parameters());
            }
        }
        return type.create(values);
    }

    private static @Nullable Object unknown(EventType type, String parameter, @Nullable JsonNode node)
            throws EventFormatException {
        if (node != null && !node.isNull()) {
            throw new EventFormatException(
                    "the header says that " + type.name() + "." + parameter + " is not seen, found " + node);
        }
        return type.isBoolean(parameter) ? (Object) false : type.isOptional(parameter) ? null : UNKNOWN;
    }

    private static Optional<Object> value(EventType type, String parameter, @Nullable JsonNode node)
            throws EventFormatException {
        if (node == null || node.isNull()) {
            if (type.isOptional(parameter)) {
                return Optional.empty();
            }
            throw new EventFormatException("expected a member \"" + parameter + "\" in " + type.name());
        }
        if (type.isBoolean(parameter) ? !node.isBoolean() : !node.isTextual()) {
            throw new EventFormatException("expected " + (type.isBoolean(parameter) ? "true or false" : "text") + " for \""
                    + parameter + "\" in " + type.name() + ", found " + node);
        }
        return Optional.of(type.isBoolean(parameter) ? (Object) node.asBoolean() : node.asText());
    }

    /** A JSON object that is not an event: what was expected. */
    public static final class EventFormatException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param expected what was expected, in one sentence */
        public EventFormatException(String expected) {
            super(expected);
        }
    }
}
