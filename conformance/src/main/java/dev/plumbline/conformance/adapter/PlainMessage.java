package dev.plumbline.conformance.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.reference.host.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the messages that harnesses usually send, in one pass; whatever is unusual is left to {@link WireCodec}. */
final class PlainMessage {

    /** Members of an object at most, beside the first. */
    private static final int MOST = 16;

    private static final JsonFactory JSON = new JsonFactory();

    private PlainMessage() {}

    /** The message in a line; none if it is not plain, or is not a message at all. */
    static Optional<Message> read(byte[] line) {
        if (!isAscii(line)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(new String(line, StandardCharsets.ISO_8859_1))) {
            return parser.nextToken() == JsonToken.START_OBJECT ? members(parser) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] line) {
        for (byte b : line) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The message whose first member says what it is. */
    private static Optional<Message> members(JsonParser parser) throws IOException {
        String kind = parser.nextFieldName();
        JsonToken first = parser.nextToken();
        boolean isCall = "call".equals(kind) && first == JsonToken.VALUE_STRING;
        boolean isReturn = "return".equals(kind) && (first == JsonToken.VALUE_STRING || first == JsonToken.VALUE_NULL);
        if (!isCall && !isReturn) {
            return Optional.empty();
        }
        String said = first == JsonToken.VALUE_NULL ? null : parser.getText();
        @Nullable String[] pairs = new String[2 * MOST];
        int size = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (size == pairs.length || name.equals("call") || name.equals("return") || isAmong(name, pairs, size)) {
                return Optional.empty();
            }
            JsonToken value = parser.nextToken();
            if (!value.isScalarValue() || value.isNumeric()) {
                return Optional.empty();
            }
            pairs[size++] = name;
            pairs[size++] = value == JsonToken.VALUE_NULL ? null : parser.getText();
        }
        boolean isAll = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        return isAll ? Optional.of(message(isCall, said, Arrays.copyOf(pairs, size))) : Optional.empty();
    }

    private static boolean isAmong(String name, @Nullable String[] pairs, int size) {
        for (int i = 0; i < size; i += 2) {
            if (name.equals(pairs[i])) {
                return true;
            }
        }
        return false;
    }

    private static Message message(boolean isCall, @Nullable String said, @Nullable String[] pairs) {
        if (isCall && said != null) {
            return Message.call(said, pairs);
        }
        Message answer = said == null ? Message.done() : Message.status(said);
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                answer = answer.with(name, value);
            }
        }
        return answer;
    }
}
