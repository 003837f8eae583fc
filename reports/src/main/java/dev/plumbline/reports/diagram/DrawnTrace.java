package dev.plumbline.reports.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A trace, read as far as it can be drawn.
 *
 * @param events its events
 * @param isWhole whether its footer is there; a line that was cut off at the end does not count
 */
public record DrawnTrace(List<TraceEvent> events, boolean isWhole) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long LONGEST = 32 << 20;
    private static final Set<String> FRAMING = Set.of("seq", "t", "by", "ev", "call", "ret");

    /**
     * Reads a trace.
     *
     * @throws IOException if nothing can be drawn, with the reason in one sentence
     */
    public static DrawnTrace read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("the trace is not there");
        }
        if (Files.size(file) > LONGEST) {
            throw new IOException("the trace is too long");
        }
        List<String> lines = Files.readAllLines(file);
        List<TraceEvent> events = new ArrayList<>();
        boolean whole = false;
        for (int i = 0; i < lines.size(); i++) {
            JsonNode node = object(lines.get(i));
            if (node.has("ev")) {
                events.add(event(node, events.size() + 1));
            } else if (!node.isObject() && i < lines.size() - 1) {
                throw new IOException("line " + (i + 1) + " of the trace is no JSON object");
            }
            whole = node.path("footer").asBoolean();
        }
        if (events.isEmpty()) {
            throw new IOException("the trace has no events");
        }
        return new DrawnTrace(List.copyOf(events), whole);
    }

    /** The line as an object, or, if it is none, a node that is no object. */
    private static JsonNode object(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static TraceEvent event(JsonNode node, long position) {
        String parameters = node.properties().stream()
                .filter(member -> !FRAMING.contains(member.getKey()))
                .map(member -> member.getKey() + "=" + value(member.getValue()))
                .collect(Collectors.joining(" "));
        return new TraceEvent(
                node.path("seq").asLong(position),
                node.path("by").asText().equals("iut"),
                node.path("ev").asText(),
                node.path("call").asLong(),
                node.path("ret").asLong(),
                parameters);
    }

    private static String value(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
