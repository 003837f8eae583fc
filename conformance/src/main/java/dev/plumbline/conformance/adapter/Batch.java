package dev.plumbline.conformance.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.conformance.adapter.Said.Exchange;
import dev.plumbline.conformance.adapter.WireCodec.WireException;
import dev.plumbline.reference.host.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Exchanges that are foreseen, as one line of the kit, and what the harness answers to it. */
final class Batch {

    /**
     * What a harness did.
     *
     * @param exchanges all, or those up to the first that is not as foreseen, that one included; never empty
     * @param isLeft whether there is one that is not as foreseen
     */
    record Done(List<Exchange> exchanges, boolean isLeft) {}

    /** Bytes of a batch's line at most. */
    static final int MOST_BYTES = 1 << 16;

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] BEGINNING = "{\"batch\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "]}\n".getBytes(StandardCharsets.US_ASCII);

    private final List<Exchange> exchanges;
    private final byte[] line;

    private Batch(List<Exchange> exchanges, byte[] line) {
        this.exchanges = exchanges;
        this.line = line;
    }

    /** As many of the exchanges as a line may have, from one of them on. */
    static Batch of(List<Exchange> all, int from) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        line.writeBytes(BEGINNING);
        int to = from;
        for (; to < all.size() && line.size() + size(all.get(to)) <= MOST_BYTES; to++) {
            if (to > from) {
                line.write(',');
            }
            line.write(all.get(to).kit(), 0, all.get(to).kit().length - 1);
            line.write(',');
            line.writeBytes(all.get(to).harness());
        }
        line.writeBytes(END);
        return new Batch(all.subList(from, to), line.toByteArray());
    }

    private static int size(Exchange exchange) {
        return exchange.kit().length + exchange.harness().length + 1 + END.length;
    }

    /** How many exchanges it has. */
    int size() {
        return exchanges.size();
    }

    /** The kit's line. */
    byte[] line() {
        return line;
    }

    /**
     * What the harness did.
     *
     * @throws WireException if that is no answer to this batch
     */
    Done read(byte[] answer, WireCodec codec) throws WireException {
        List<byte[]> said = lines(answer);
        if (said.isEmpty() || said.size() > exchanges.size()) {
            throw new WireException("1 to " + exchanges.size() + " lines");
        }
        List<Exchange> done = new ArrayList<>(said.size());
        boolean isLeft = false;
        for (byte[] line : said) {
            Exchange foreseen = exchanges.get(done.size());
            Message message = Arrays.equals(line, foreseen.harness()) ? foreseen.message() : codec.read(line);
            if (isLeft) {
                throw new WireException("no line of the batch after one that was not foreseen");
            }
            isLeft = !message.equals(foreseen.message());
            done.add(isLeft ? new Exchange(foreseen.input(), foreseen.kit(), line, message) : foreseen);
        }
        if (!isLeft && done.size() < exchanges.size()) {
            throw new WireException("the next line of the batch");
        }
        return new Done(done, isLeft);
    }

    /** The lines in an answer, as the harness wrote them. */
    private static List<byte[]> lines(byte[] answer) throws WireException {
        String text = Printable.utf8(answer).orElse("");
        List<byte[]> lines = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            boolean isBatch = parser.nextToken() == JsonToken.START_OBJECT
                    && "batch".equals(parser.nextFieldName())
                    && parser.nextToken() == JsonToken.START_ARRAY;
            while (isBatch && parser.nextToken() == JsonToken.START_OBJECT) {
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                int to = (int) parser.currentLocation().getCharOffset();
                lines.add(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
            }
            if (isBatch
                    && parser.currentToken() == JsonToken.END_ARRAY
                    && parser.nextToken() == JsonToken.END_OBJECT
                    && parser.nextToken() == null) {
                return lines;
            }
        } catch (IOException e) {
            throw new WireException("a JSON object");
        }
        throw new WireException("\"batch\" with lines");
    }
}
