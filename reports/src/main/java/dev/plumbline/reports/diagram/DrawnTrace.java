package dev.plumbline.reports.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * @param isWhole whether its footer is there
 */
public record DrawnTrace(List<TraceEvent> events, boolean isWhole) {

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
        ObjectMapper mapper = new ObjectMapper();
        List<TraceEvent> events = new ArrayList<>();
        boolean whole = false;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            JsonNode node = object(mapper, line, number);
            if (node.has("ev")) {
                events.add(event(node, events.size() + 1));
            }
            whole = node.path("footer").asBoolean();
        }
        if (events.isEmpty()) {
            throw new IOException("the trace has no events");
        }
        return new DrawnTrace(List.copyOf(events), whole);
    }

    private static JsonNode object(ObjectMapper mapper, String line, int number) throws IOException {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw new IOException("line " + number + " of the trace is not JSON", e);
        }
        throw new IOException("line " + number + " of the trace is no JSON object");
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
