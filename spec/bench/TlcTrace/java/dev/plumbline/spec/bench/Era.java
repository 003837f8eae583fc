package dev.plumbline.spec.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events that follow each other, as lines that can be written again and again: a {@code @} in a value is the number of
 * the era, and calls are counted from its beginning.
 */
final class Era {

    /** A call that has not returned. */
    record Call(int seq, EventType type, Map<String, String> values) {}

    private record Line(String before, int link, String after) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> REQUIRED = Map.of("source", "0/0");

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Call> open = new ArrayDeque<>();

    int size() {
        return lines.size();
    }

    /** The innermost call that has not returned. */
    Optional<Call> innermost() {
        return Optional.ofNullable(open.peek());
    }

    /** Adds an event; parameters that it cannot do without have usual values. */
    Era say(String name, Map<String, String> values) {
        EventType type = EventType.named(name).orElseThrow();
        ObjectNode node = MAPPER.createObjectNode().put("ev", name);
        for (String parameter : type.parameters()) {
            String value = values.getOrDefault(parameter, REQUIRED.get(parameter));
            if (value != null) {
                node.put(parameter, value);
            } else if (!type.isOptional(parameter)) {
                throw new IllegalArgumentException(type + " without " + parameter);
            }
        }
        String by = "\"by\":\"" + (type.by() == Event.Actor.IUT ? "iut" : "environment") + "\",";
        int link = type.isReturn() ? open.pop().seq : innermost().map(Call::seq).orElse(0);
        String kind = link == 0 ? "" : type.isReturn() ? "\"ret\":" : "\"call\":";
        lines.add(new Line(by + kind, link, text(node)));
        if (type.isCall() && (type.by() == Event.Actor.ENVIRONMENT || type.returnType().isPresent())) {
            open.push(new Call(lines.size(), type, values));
        }
        return this;
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node).substring(1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Text of a line.
     *
     * @param index from 0
     * @param before number of events before the era
     * @param era number of the era
     */
    String line(int index, long before, String era) {
        Line line = lines.get(index);
        long seq = before + index + 1;
        String link = line.link == 0 ? "" : (before + line.link) + ",";
        return "{\"seq\":" + seq + ",\"t\":" + seq + "," + line.before + link + line.after.replace("@", era) + "\n";
    }
}
