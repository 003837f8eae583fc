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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a trace line by line, strictly. */
public final class TraceReader {

    private static final Set<String> FRAMING = Set.of("seq", "t", "start", "end", "by", "call", "ret");

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
    private @Nullable OpenCalls calls;
    private @Nullable TraceLine interval;

    /** Whether lines may be read in their plain form: as bytes, and while every event is seen where it stands. */
    private boolean plain;
    private long line;
    private long events;
    private long time;
    private long latest;
    private long gaps;
    private boolean complete;
    private @Nullable Exception failure;

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
        try {
            this.header = HeaderReader.read(node);
        } catch (EventFormatException e) {
            throw error(String.valueOf(e.getMessage()));
        }
        this.plain = in.isEncoded() && !header.isPartial();
        if (header.isPartial()) {
            calls = new OpenCalls(header);
        }
    }

    /** What the first line said. */
    public TraceHeader header() {
        return header;
    }

    /** Whether the footer was read and its count is right; false before the end and for a trace that was cut. */
    public boolean isComplete() {
        return complete;
    }

    /** How many times events were lost before the event that was read last. */
    public long gaps() {
        return gaps;
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
        return advance() ? event() : Optional.empty();
    }

    private Optional<TraceLine> event() throws IOException, TraceException {
        JsonNode node = node();
        while (node.has("lost")) {
            lost(node);
            if (!advance()) {
                return Optional.empty();
            }
            node = node();
        }
        if (node.has("footer")) {
            footer(node);
            return Optional.empty();
        }
        try {
            TraceLine linked = link(node, codec.read(node, FRAMING, header::blindIn));
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
     * @return false at the footer, where a trace without footer ends, and at {@link #interval an event with an interval}
     * @throws TraceException if a line is not what the format demands
     */
    public boolean next(EventTexts said) throws IOException, TraceException {
        if (!advance()) {
            return false;
        }
        if (plain && scanner.scan(in.bytes(), in.start(), in.end(), said) && isInPlace(said)) {
            nesting.follow(said.type());
            time = Math.max(time, scanner.time());
            events++;
            return true;
        }
        Optional<TraceLine> read = event();
        interval = read.filter(TraceLine::hasInterval).orElse(null);
        read.ifPresent(line -> said.read(line.event()));
        return read.isPresent() && interval == null;
    }

    /** The event that was read last as texts, if it has an interval: texts do not tell that. */
    public Optional<TraceLine> interval() {
        return Optional.ofNullable(interval);
    }

    /** Keeps what was found ahead of whoever reads. */
    void fail(Exception found) {
        failure = found;
    }

    /** Throws what was found ahead. */
    void throwFailure() throws IOException, TraceException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case TraceException e -> throw e;
            case RuntimeException e -> throw e;
            case Exception e -> throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what is left to the end, for what may be wrong with it.
     *
     * @throws TraceException if a line is not what the format demands
     */
    public void skipRest() throws IOException, TraceException {
        throwFailure();
        EventTexts said = new EventTexts();
        while (next(said)) {
            said.type();
        }
        Optional<TraceLine> line = interval();
        while (line.isPresent()) {
            line = next();
        }
    }

    /** Number of the event that was read last, from 1. */
    public long seq() {
        return events;
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

    private TraceLine link(JsonNode node, Event event) throws TraceException, EventFormatException, NestingException {
        if (!header.sees(event.name())) {
            throw error("the header does not say that " + event.name() + " is seen");
        }
        if (Interval.isIn(node)) {
            return link(node, event, Interval.of(node, event));
        }
        long now = node.has("t") ? Interval.nanoseconds(node, "t") : time;
        advanceTo(now);
        if (event instanceof Event.Quiescent && now < latest) {
            throw error("Quiescent at " + now + ", but an event before it may have happened as late as " + latest);
        }
        return calls == null ? nesting.link(event, now) : calls.link(event, now, TraceLine.IN_ORDER, claim(node));
    }

    private TraceLine link(JsonNode node, Event event, Interval when) throws TraceException, NestingException {
        if (calls == null) {
            calls = new OpenCalls(header, nesting);
            plain = false;
        }
        advanceTo(when.start());
        latest = Math.max(latest, when.end());
        return calls.link(event, when.start(), when.end(), claim(node));
    }

    private static OpenCalls.Claim claim(JsonNode node) {
        return new OpenCalls.Claim(node.path("call").asLong(), node.path("ret").asLong());
    }

    private void lost(JsonNode node) throws TraceException {
        JsonNode lost = node.path("lost");
        if (node.size() != 1 || !lost.canConvertToLong() || !lost.isIntegralNumber() || lost.asLong() < 0) {
            throw error("expected {\"lost\":N}, N being how many or 0 if that is not known, found " + brief(node));
        }
        if (calls == null || !header.isPartial()) {
            throw error("events were lost, but the header says \"observation\":\"full\"");
        }
        calls.lose();
        gaps++;
    }

    private void footer(JsonNode node) throws IOException, TraceException {
        if (!node.path("footer").asBoolean(false) || !node.path("events").isIntegralNumber() || node.size() != 2) {
            throw error("expected a footer {\"footer\":true,\"events\":" + events + "}, found " + brief(node));
        }
        if (node.path("events").asLong() != events) {
            throw error("the footer counts " + node.path("events") + " events, the trace has " + events);
        }
        int open = calls == null ? nesting.depth() : calls.depth();
        if (open > 0) {
            throw error("footer while " + open + " calls have not returned");
        }
        if (object().isPresent()) {
            throw error("expected nothing after the footer");
        }
        complete = true;
    }

    private void advanceTo(long now) throws TraceException {
        if (now < time) {
            throw error("time goes back from " + time + " to " + now);
        }
        time = now;
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

    /** The beginning of what was found. */
    static String brief(Object node) {
        String text = String.valueOf(node);
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }

    private TraceException error(String expected) {
        return new TraceException(source, line, expected);
    }
}
