package dev.plumbline.reference.host.vswitch;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.TraceLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A documented order: one event per line, with the parameters that matter. Of a trace it speaks of the events that it
 * names: those with the name of one of its lines, and in {@link #ABOUT} a value that one of these lines has.
 */
record GoldenTrace(List<String> lines) {

    /** Parameters that say what an event is about. */
    private static final Set<String> ABOUT = Set.of("oid", "nic", "event", "of", "form");

    /** Reads {@code golden/switch/NAME.txt}; lines that begin with {@code #} name the clauses. */
    static GoldenTrace read(String name) throws IOException {
        try (var in = GoldenTrace.class.getResourceAsStream("/golden/switch/" + name + ".txt")) {
            return new GoldenTrace(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }

    /** What a trace says of the events that this order is about, in the notation of its lines. */
    List<String> of(List<TraceLine> trace) {
        Map<String, Set<String>> parameters = new HashMap<>();
        Set<String> about = new LinkedHashSet<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            parameters.computeIfAbsent(words[0], _ -> new LinkedHashSet<>());
            for (int i = 1; i < words.length; i++) {
                parameters.get(words[0]).add(words[i].substring(0, words[i].indexOf('=')));
            }
            about.add(subject(line));
        }
        List<String> said = new ArrayList<>();
        for (TraceLine line : trace) {
            Set<String> shown = parameters.get(line.event().name());
            if (shown != null) {
                String text = text(line.event(), shown);
                if (about.contains(subject(text))) {
                    said.add(text);
                }
            }
        }
        return said;
    }

    private static String text(Event event, Set<String> parameters) {
        StringBuilder text = new StringBuilder(event.name());
        for (String parameter : parameters) {
            EventType.of(event)
                    .value(event, parameter)
                    .ifPresent(value -> text.append(' ').append(parameter).append('=').append(value));
        }
        return text.toString();
    }

    private static String subject(String line) {
        StringBuilder subject = new StringBuilder();
        for (String word : line.split(" ")) {
            int equals = word.indexOf('=');
            if (equals < 0 || ABOUT.contains(word.substring(0, equals))) {
                subject.append(word).append(' ');
            }
        }
        return subject.toString();
    }
}
