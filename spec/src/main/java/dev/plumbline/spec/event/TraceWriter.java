package dev.plumbline.spec.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;

/** Writes a trace as NDJSON: header, events, footer. A trace that was not finished has no footer. */
public final class TraceWriter {

    private final ObjectMapper mapper = new ObjectMapper();
    private final EventCodec codec = new EventCodec(mapper);
    private final Writer out;
    private final TraceHeader header;
    private long events;

    /** Writes the header; {@code out} is the caller's to close. */
    public TraceWriter(Writer out, TraceHeader header) throws IOException {
        this.out = out;
        this.header = header;
        line(mapper.valueToTree(header));
    }

    /** Writes one event. */
    public void write(TraceLine line) throws IOException {
        ObjectNode node = mapper.createObjectNode();
        node.put("seq", line.seq());
        if (line.hasInterval()) {
            node.put("start", line.time());
            node.put("end", line.latest());
        } else {
            node.put("t", line.time());
        }
        node.put("by", actor(line.event().by()));
        if (line.call() > 0) {
            node.put("call", line.call());
        }
        if (line.ret() > 0) {
            node.put("ret", line.ret());
        }
        codec.write(line.event(), node, header.blindIn(line.event().name()));
        line(node);
        events++;
    }

    /** What the member {@code by} says of whoever causes an event. */
    static String actor(Event.Actor by) {
        return by == Event.Actor.IUT ? "iut" : "environment";
    }

    /**
     * Writes that events were lost here.
     *
     * @param lost how many; 0 if that is not known
     */
    public void lost(long lost) throws IOException {
        line(mapper.createObjectNode().put("lost", lost));
    }

    /** Writes the footer: the trace is whole. */
    public void finish() throws IOException {
        line(mapper.createObjectNode().put("footer", true).put("events", events));
        out.flush();
    }

    private void line(ObjectNode node) throws IOException {
        out.write(mapper.writeValueAsString(node));
        out.write('\n');
    }
}
