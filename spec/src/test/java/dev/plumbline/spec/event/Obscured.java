package dev.plumbline.spec.event;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes of a run that was seen as a whole the trace of a producer that knows only part of it. */
public final class Obscured {

    private Obscured() {}

    /** The run without events of those types, and without the values of those parameters. */
    public static String unseen(List<Event> events, Set<String> hidden, List<String> blind) {
        List<String> sees = new ArrayList<>(EventType.all().keySet());
        sees.removeAll(hidden);
        TraceHeader header = TraceHeader.partial("test", "switch", "test", sees, blind);
        OpenCalls calls = new OpenCalls(header);
        return write(header, writer -> {
            long time = 0;
            for (Event event : events) {
                if (header.sees(event.name())) {
                    writer.write(calls.link(event, time));
                }
                time++;
            }
        });
    }

    /** The run with {@code count} events lost from position {@code from} on. */
    public static String lost(List<Event> events, int from, int count) {
        TraceHeader header = TraceHeader.partial("test", "switch", "test", List.of(), List.of());
        OpenCalls calls = new OpenCalls(header);
        return write(header, writer -> {
            for (int i = 0; i < events.size(); i++) {
                if (i == from) {
                    writer.lost(count);
                    calls.lose();
                }
                if (i < from || i >= from + count) {
                    writer.write(calls.link(events.get(i), i));
                }
            }
        });
    }

    /** The run with an interval for each event, in which it happened, and lines in the order in which those begin. */
    public static String shuffled(List<Event> events, Random random, int width) {
        Nesting nesting = new Nesting();
        List<TraceLine> lines = new ArrayList<>();
        try {
            for (Event event : events) {
                lines.add(nesting.link(event, lines.size() * 10L));
            }
        } catch (Nesting.NestingException e) {
            throw new IllegalArgumentException(e);
        }
        return write(TraceHeader.full("test", "switch", "test"), writer -> {
            for (TraceLine line : renumbered(spread(lines, random, width))) {
                writer.write(line);
            }
        });
    }

    /** A quiet moment parts what happened before it from what happens after it. */
    private static List<TraceLine> spread(List<TraceLine> lines, Random random, int width) {
        List<TraceLine> spread = new ArrayList<>();
        long quiet = 0;
        for (int i = 0; i < lines.size(); i++) {
            TraceLine line = lines.get(i);
            if (line.event() instanceof Event.Quiescent) {
                quiet = line.time();
                spread.add(line);
                continue;
            }
            long next = line.time() + width * 10L;
            for (int j = i + 1; j < lines.size(); j++) {
                if (lines.get(j).event() instanceof Event.Quiescent) {
                    next = Math.min(next, lines.get(j).time());
                    break;
                }
            }
            long start = Math.max(quiet, line.time() - random.nextInt(width * 10 + 1));
            long end = line.time() + random.nextLong(next - line.time() + 1);
            spread.add(new TraceLine(line.seq(), start, line.call(), line.ret(), line.event(), end));
        }
        return spread;
    }

    /** By their beginnings; what happens in a call begins before the call returns. */
    private static List<TraceLine> renumbered(List<TraceLine> lines) {
        long[] start = lines.stream().mapToLong(TraceLine::time).toArray();
        Map<Long, Long> earliest = new HashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            TraceLine line = lines.get(i);
            long around = line.ret() > 0 ? line.ret() : line.seq();
            start[i] = Math.min(start[i], earliest.getOrDefault(around, Long.MAX_VALUE));
            earliest.merge(around, start[i], Math::min);
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    if (isLinked(lines.get(i), lines.get(j)) && start[i] > start[j]) {
                        start[i] = start[j];
                        changed = true;
                    }
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compare(start[a], start[b]));
        Map<Long, Long> numbers = new HashMap<>(Map.of(0L, 0L));
        order.forEach(i -> numbers.put(lines.get(i).seq(), (long) numbers.size()));
        List<TraceLine> renumbered = new ArrayList<>();
        for (int i : order) {
            TraceLine line = lines.get(i);
            renumbered.add(new TraceLine(
                    numbers.get(line.seq()),
                    start[i],
                    numbers.get(line.call()),
                    numbers.get(line.ret()),
                    line.event(),
                    line.latest()));
        }
        return renumbered;
    }

    private static boolean isLinked(TraceLine earlier, TraceLine later) {
        return later.call() == earlier.seq()
                || later.ret() == earlier.seq()
                || (later.ret() > 0 && earlier.call() == later.ret())
                || earlier.event() instanceof Event.Quiescent
                || later.event() instanceof Event.Quiescent;
    }

    /** Types and parameters of a run from which to hide some. */
    public static List<String> types(List<Event> events) {
        Set<String> types = new TreeSet<>();
        events.forEach(event -> types.add(event.name()));
        types.remove("Quiescent");
        return List.copyOf(types);
    }

    private interface Script {
        void write(TraceWriter writer) throws IOException, Nesting.NestingException;
    }

    private static String write(TraceHeader header, Script script) {
        StringWriter text = new StringWriter();
        try {
            TraceWriter writer = new TraceWriter(text, header);
            script.write(writer);
            writer.finish();
        } catch (IOException | Nesting.NestingException e) {
            throw new IllegalArgumentException(e);
        }
        return text.toString();
    }
}
