package dev.plumbline.spec.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Traces as text: written, and read to the end. */
public final class TraceText {

    private TraceText() {}

    /** The trace of these events, one nanosecond apart. */
    public static String of(TraceHeader header, List<? extends Event> events) {
        try {
            return write(header, events);
        } catch (IOException | Nesting.NestingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String write(TraceHeader header, List<? extends Event> events)
            throws IOException, Nesting.NestingException {
        StringWriter text = new StringWriter();
        TraceWriter writer = new TraceWriter(text, header);
        Nesting nesting = new Nesting();
        long time = 0;
        for (Event event : events) {
            writer.write(nesting.link(event, time++));
        }
        writer.finish();
        return text.toString();
    }

    /** The trace of these lines. */
    public static String ofLines(TraceHeader header, List<TraceLine> lines) {
        StringWriter text = new StringWriter();
        try {
            TraceWriter writer = new TraceWriter(text, header);
            for (TraceLine line : lines) {
                writer.write(line);
            }
            writer.finish();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return text.toString();
    }

    /** A reader of a text, which errors call {@code t.ndjson}. */
    public static TraceReader reader(String text) throws IOException, TraceException {
        return reader(text.getBytes(StandardCharsets.UTF_8));
    }

    static TraceReader reader(byte[] text) throws IOException, TraceException {
        return new TraceReader(new ByteArrayInputStream(text), "t.ndjson");
    }

    /** Everything that a reader has left. */
    static List<TraceLine> rest(TraceReader reader) throws IOException, TraceException {
        List<TraceLine> lines = new ArrayList<>();
        for (Optional<TraceLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
