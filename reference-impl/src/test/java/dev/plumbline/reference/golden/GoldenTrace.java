package dev.plumbline.reference.golden;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of events that the documents write down, one event per line: its name, then parameters that matter, each
 * {@code name=value}. What follows a {@code #} names the rows.
 */
public record GoldenTrace(List<Line> lines) {

    /** One event, with the parameters that it has to have. */
    public record Line(String name, Map<String, String> parameters) {

        private boolean fits(Event event) {
            EventType type = EventType.of(event);
            return type.name().equals(name)
                    && parameters.entrySet().stream()
                            .allMatch(p -> type.value(event, p.getKey())
                                    .map(Object::toString)
                                    .orElse("")
                                    .equals(p.getValue()));
        }
    }

    /** Reads {@code golden/NAME.txt} of the test resources. */
    public static GoldenTrace read(String name) throws IOException {
        try (InputStream in = GoldenTrace.class.getResourceAsStream("/golden/" + name + ".txt")) {
            if (in == null) {
                throw new IOException("no golden trace " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static GoldenTrace parse(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int comment = line.indexOf('#');
            String said = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (!said.isEmpty()) {
                lines.add(line(said));
            }
        }
        return new GoldenTrace(lines);
    }

    private static Line line(String said) {
        String[] words = said.split(" +", -1);
        EventType type = EventType.named(words[0])
                .orElseThrow(() -> new IllegalArgumentException("no event " + words[0]));
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            if (!type.has(pair[0])) {
                throw new IllegalArgumentException(words[0] + " has no " + pair[0]);
            }
            parameters.put(pair[0], pair[1]);
        }
        return new Line(words[0], parameters);
    }

    /** Whether the events contain this order, with nothing in between. */
    public boolean isIn(List<Event> events) {
        for (int from = 0; from + lines.size() <= events.size(); from++) {
            int matched = 0;
            while (matched < lines.size() && lines.get(matched).fits(events.get(from + matched))) {
                matched++;
            }
            if (matched == lines.size()) {
                return true;
            }
        }
        return false;
    }

    /** Every order that exchanges two unlike lines of this one. */
    public List<GoldenTrace> permuted() {
        List<GoldenTrace> permuted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (!lines.get(i).equals(lines.get(j))) {
                    List<Line> swapped = new ArrayList<>(lines);
                    Collections.swap(swapped, i, j);
                    permuted.add(new GoldenTrace(swapped));
                }
            }
        }
        return permuted;
    }
}
