package dev.plumbline.spec.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.spec.event.EventCodec.EventFormatException;
import dev.plumbline.spec.event.Nesting.NestingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a trace line by line, strictly. */
public final class TraceReader {

    private static final List<String> HEADER_TEXTS = List.of("producer", "observation", "role", "iut");
    private static final Set<String> FRAMING = Set.of("seq", "t", "by", "call", "ret");

    /** Where a message goes on with the names of Jackson's switches. */
    private static final String JACKSON_SETTINGS = "( for `ObjectNode`)?( \\(bound as [^)]*\\))?: not allowed .*";

    private final ObjectMapper mapper =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final EventCodec codec = new EventCodec(mapper);
    private final Nesting nesting = new Nesting();
    private final LineScanner scanner = new LineScanner();
    private final Lines in;
    private final String source;
    private final TraceHeader header;
    private long line;
    private long events;
    private long time;
    private boolean complete;

    /** Reads the header of a trace in UTF-8; {@code source} names it in errors. */
    public TraceReader(InputStream in, String source) throws IOException, TraceException {
        this(Lines.of(in), source);
    }

    /** Reads the header of a trace that is decoded already. */
    public TraceReader(BufferedReader in, String source) throws IOException, TraceException {
        this(Lines.of(in), source);
    }

    private TraceReader(Lines in, String source) throws IOException, TraceException {
        this.in = in;
        this.source = source;
        JsonNode node = object().orElseThrow(() -> error("expected a header, found an empty file"));
        this.header = header(node);
    }

    /** What the first line said. */
    public TraceHeader header() {
        return header;
    }

    /** Whether the footer was read and its count is right; false before the end and for a trace that was cut. */
    public boolean isComplete() {
        return complete;
    }

    /** Number of the line that was read last, from 1. */
    public long line() {
        return line;
    }

    /**
     * The next event.
     *
     * @return none at the footer, or where a trace without footer ends
     * @throws TraceException if a line is not what the format demands
     */
    public Optional<TraceLine> next() throws IOException, TraceException {
        Optional<JsonNode> read = object();
        return read.isPresent() ? event(read.get()) : Optional.empty();
    }

    private Optional<TraceLine> event(JsonNode node) throws IOException, TraceException {
        if (node.has("footer")) {
            footer(node);
            return Optional.empty();
        }
        try {
            TraceLine linked = nesting.link(codec.read(node, FRAMING), time(node));
            events++;
            expectActor(node, linked.event());
            expect(node, "seq", linked.seq());
            expect(node, "call", linked.call());
            expect(node, "ret", linked.ret());
            return Optional.of(linked);
        } catch (EventFormatException | NestingException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads the next event as texts.
     *
     * @return false at the footer, or where a trace without footer ends
     * @throws TraceException if a line is not what the format demands
     */
    public boolean next(EventTexts said) throws IOException, TraceException {
        if (!advance()) {
            return false;
        }
        if (in.isEncoded() && scanner.scan(in.bytes(), in.start(), in.end(), said) && isInPlace(said)) {
            nesting.follow(said.type());
            time = Math.max(time, scanner.time());
            events++;
            return true;
        }
        Optional<TraceLine> read = event(node());
        read.ifPresent(line -> said.read(line.event()));
        return read.isPresent();
    }

    /**
     * Reads what is left to the end, for what may be wrong with it.
     *
     * @throws TraceException if a line is not what the format demands
     */
    public void skipRest() throws IOException, TraceException {
        EventTexts said = new EventTexts();
        while (next(said)) {
            said.type();
        }
    }

    /** Number of the event that was read last, from 1. */
    public long seq() {
        return nesting.seq();
    }

    /** Whether nothing is wrong with where a line stands and with what it says of that. */
    private boolean isInPlace(EventTexts said) {
        EventType type = said.type();
        String closes = type.answers().isEmpty() && type.isReturn() ? said.text(0) : type.answers();
        String actor = scanner.actor();
        return nesting.fits(type, closes)
                && (scanner.time() == LineScanner.ABSENT || scanner.time() >= time)
                && (actor == null || actor.equals(TraceWriter.actor(type.by())))
                && isAbsentOr(scanner.seq(), nesting.seq() + 1)
                && isAbsentOr(scanner.call(), nesting.call(type))
                && isAbsentOr(scanner.ret(), nesting.ret(type));
    }

    private static boolean isAbsentOr(long found, long expected) {
        return found == LineScanner.ABSENT || found == expected;
    }

    private TraceHeader header(JsonNode node) throws TraceException {
        if (!node.path("format").isInt() || node.path("format").asInt() != TraceHeader.FORMAT) {
            throw error("expected a header with \"format\":" + TraceHeader.FORMAT + ", found " + brief(node));
        }
        for (String member : HEADER_TEXTS) {
            if (!node.path(member).isTextual()) {
                throw error("expected text for \"" + member + "\" in the header, found " + found(node, member));
            }
        }
        for (String member : (Iterable<String>) node::fieldNames) {
            if (!member.equals("format") && !HEADER_TEXTS.contains(member)) {
                throw error("unknown member \"" + member + "\" in the header");
            }
        }
        if (!Set.of("switch", "lbfo").contains(node.path("role").asText())) {
            throw error("expected \"role\" switch or lbfo in the header, found " + node.path("role"));
        }
        if (!Set.of("full", "partial").contains(node.path("observation").asText())) {
            throw error("expected \"observation\" full or partial in the header, found " + node.path("observation"));
        }
        return new TraceHeader(
                TraceHeader.FORMAT,
                node.path("producer").asText(),
                node.path("observation").asText(),
                node.path("role").asText(),
                node.path("iut").asText());
    }

    private void footer(JsonNode node) throws IOException, TraceException {
        if (!node.path("footer").asBoolean(false) || !node.path("events").isIntegralNumber() || node.size() != 2) {
            throw error("expected a footer {\"footer\":true,\"events\":" + events + "}, found " + brief(node));
        }
        if (node.path("events").asLong() != events) {
            throw error("the footer counts " + node.path("events") + " events, the trace has " + events);
        }
        if (nesting.depth() > 0) {
            throw error("footer while " + nesting.depth() + " calls have not returned");
        }
        if (object().isPresent()) {
            throw error("expected nothing after the footer");
        }
        complete = true;
    }

    private long time(JsonNode node) throws TraceException {
        JsonNode t = node.path("t");
        if (!t.isMissingNode() && (!t.canConvertToLong() || !t.isIntegralNumber())) {
            throw error("expected nanoseconds for \"t\", found " + t);
        }
        long now = t.asLong(time);
        if (now < time) {
            throw error("time goes back from " + time + " to " + now);
        }
        time = now;
        return now;
    }

    private void expectActor(JsonNode node, Event event) throws TraceException {
        String actor = TraceWriter.actor(event.by());
        if (node.has("by") && !actor.equals(node.path("by").textValue())) {
            throw error(event.name() + " is caused by \"" + actor + "\", found " + node.path("by"));
        }
    }

    private void expect(JsonNode node, String member, long value) throws TraceException {
        JsonNode found = node.path(member);
        if (!found.isMissingNode() && (!found.isIntegralNumber() || found.asLong() != value)) {
            throw error("expected " + member + " " + (value == 0 ? "to be absent" : value) + ", found " + found);
        }
    }

    private Optional<JsonNode> object() throws IOException, TraceException {
        return advance() ? Optional.of(node()) : Optional.empty();
    }

    private boolean advance() throws IOException, TraceException {
        line++;
        try {
            if (!in.advance()) {
                line--;
                return false;
            }
            return true;
        } catch (Lines.TooLongException e) {
            throw error("a line of more than " + Lines.MAX + " characters");
        }
    }

    private JsonNode node() throws IOException, TraceException {
        try {
            String text = in.line();
            JsonNode node = mapper.readTree(text);
            if (node == null || !node.isObject()) {
                throw error("expected a JSON object, found " + (text.isBlank() ? "an empty line" : brief(node)));
            }
            return node;
        } catch (CharacterCodingException e) {
            throw error("expected UTF-8");
        } catch (JsonProcessingException e) {
            throw error("expected a JSON object: " + e.getOriginalMessage().replaceFirst(JACKSON_SETTINGS, ""));
        }
    }

    private static String found(JsonNode node, String member) {
        return node.has(member) ? node.path(member).toString() : "none";
    }

    private static String brief(Object node) {
        String text = String.valueOf(node);
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    private TraceException error(String expected) {
        return new TraceException(source, line, expected);
    }
}
