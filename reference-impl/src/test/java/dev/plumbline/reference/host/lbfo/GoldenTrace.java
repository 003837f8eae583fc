package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A documented order: what the environment does, line by line, and the events that follow, as the documents have them.
 *
 * <p>An event shows whom it is about and its result; the result of a completion, which the documents leave to the
 * driver, is not shown.
 *
 * @param settings what begins with {@code @}, by its first word
 * @param lines inputs, answers and events
 */
record GoldenTrace(Map<String, List<String>> settings, List<String> lines) {

    private static final Set<String> SHOWN =
            Set.of("adapter", "keyword", "primary", "packet", "req", "found", "connected", "status", "of");

    /** Reads {@code golden/lbfo/NAME.txt}. */
    static GoldenTrace read(String name) {
        try (InputStream file = GoldenTrace.class.getResourceAsStream("/golden/lbfo/" + name + ".txt")) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return parse(text.lines().map(String::strip).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenTrace parse(List<String> text) {
        Map<String, List<String>> settings = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : text) {
            if (line.startsWith("@")) {
                List<String> words = List.of(line.substring(2).split(" "));
                settings.put(words.getFirst(), words.subList(1, words.size()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return new GoldenTrace(settings, lines);
    }

    /** The same surroundings with other lines. */
    GoldenTrace with(List<String> others) {
        return new GoldenTrace(settings, others);
    }

    /** Gives the inputs of this trace to a driver, made for its {@code failover}; returns the lines that came of it. */
    List<String> run(Function<String, LbfoDriver> drivers, List<Event> events) throws IutException {
        Map<String, Deque<String>> answers = new HashMap<>();
        LbfoDriver driver = drivers.apply(settings.get("failover").getFirst());
        RecordedHost host = new RecordedHost(world(), driver, (question, options) -> answers.getOrDefault(
                                question, new ArrayDeque<>())
                        .isEmpty()
                ? options.getFirst()
                : answers.get(question).remove());
        for (String adapter : settings.getOrDefault("up", List.of())) {
            events.addAll(host.perform("initialize " + adapter));
        }
        List<String> seen = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("!")) {
                String[] sides = line.substring(2).split(" = ");
                answers.computeIfAbsent(sides[0], question -> new ArrayDeque<>()).add(sides[1]);
                seen.add(line);
            } else if (line.startsWith(">")) {
                seen.add(line);
                List<Event> more = host.perform(line.substring(2));
                events.addAll(more);
                more.forEach(event -> seen.add(shown(event)));
            }
        }
        return seen;
    }

    private LbfoWorld world() {
        return LbfoWorld.ofIds(settings.get("bundles").stream()
                .map(id -> id.equals("-") ? "" : id)
                .toArray(String[]::new));
    }

    private static String shown(Event event) {
        StringBuilder line = new StringBuilder(event.name());
        Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> SHOWN.contains(component.getName()))
                .filter(component -> !component.getName().equals("status") || !event.name().endsWith("Complete"))
                .forEach(component -> line.append(' ').append(value(event, component)));
        return line.toString();
    }

    private static Object value(Event event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
