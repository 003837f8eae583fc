package dev.plumbline.spec.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads events from lines in the plain form in which the kit writes them: one object of ASCII texts without escapes, whole
 * numbers and truth values, the event's name before its parameters. It says of any other line that it cannot read it, and
 * of no line that it is wrong: that is for a reader that knows all of JSON.
 */
final class LineScanner {

    /** In place of a number that a line does not have. */
    static final long ABSENT = -1;

    private static final int MOST_DIGITS = 18;
    private static final List<String> FRAMING = List.of("seq", "t", "call", "ret", "by", "ev");
    private static final long[] WORDS = FRAMING.stream().mapToLong(name -> word(name + '"')).toArray();
    private static final long[] MASKS =
            FRAMING.stream().mapToLong(name -> (1L << ((name.length() + 1) * Byte.SIZE)) - 1).toArray();
    private static final int[] LENGTHS = FRAMING.stream().mapToInt(String::length).toArray();
    private static final int NUMBERS = 4;
    private static final int BY = 4;
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");
    private static final byte[] NULL = bytes("null");

    private final TextCache texts = new TextCache();
    private final long[] numbers = new long[NUMBERS];
    private byte[] bytes = {};
    private int end;
    private @Nullable Layout layout;
    private @Nullable String actor;
    private long seen;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static long word(String text) {
        return Bytes.word(Arrays.copyOf(bytes(text), Long.BYTES), 0, text.length());
    }

    /** The number {@code seq} of the line, or {@link #ABSENT}. */
    long seq() {
        return numbers[0];
    }

    /** The time {@code t} of the line, or {@link #ABSENT}. */
    long time() {
        return numbers[1];
    }

    /** The number {@code call} of the line, or {@link #ABSENT}. */
    long call() {
        return numbers[2];
    }

    /** The number {@code ret} of the line, or {@link #ABSENT}. */
    long ret() {
        return numbers[3];
    }

    /** The text {@code by} of the line; null if it has none. */
    @Nullable String actor() {
        return actor;
    }

    /**
     * Reads the event of a line.
     *
     * @param line holds it; {@link Lines#MARGIN} more bytes may be read
     * @return whether it could be read
     */
    boolean scan(byte[] line, int from, int to, EventTexts said) {
        bytes = line;
        end = to;
        layout = null;
        actor = null;
        seen = 0;
        Arrays.fill(numbers, ABSENT);
        int at = space(from);
        if (at >= end || bytes[at] != '{') {
            return false;
        }
        int expected = 0;
        do {
            at = space(at + 1);
            if (at >= end || bytes[at] != '"') {
                return false;
            }
            int key = at + 1;
            int closing = layout == null ? -1 : layout.end(bytes, key, end, expected);
            int position = closing < 0 ? -1 : expected;
            int frame = closing < 0 ? frame(key) : -1;
            if (frame >= 0) {
                closing = key + LENGTHS[frame];
            } else if (closing < 0 && layout != null) {
                position = layout.position(bytes, key, end);
                closing = closing(key);
            }
            at = closing < 0 ? -1 : behindColon(closing + 1);
            if (at < 0) {
                return false;
            }
            at = frame < 0 ? parameter(position, at, said) : frame(frame, at, said);
            expected = position + 1;
        } while (at > 0 && at < end && bytes[at] == ',');
        return at > 0
                && at < end
                && bytes[at] == '}'
                && space(at + 1) == end
                && layout != null
                && (layout.required() & ~seen) == 0;
    }

    /** Where the value begins; negative if there is none. */
    private int behindColon(int from) {
        int colon = space(from);
        if (colon >= end || bytes[colon] != ':') {
            return -1;
        }
        int value = space(colon + 1);
        return value < end ? value : -1;
    }

    /** The quote that closes a text; negative if the text is not plain. */
    private int closing(int from) {
        int closing = Bytes.endOfText(bytes, from, end);
        return closing < end && bytes[closing] == '"' ? closing : -1;
    }

    /** Takes a parameter; what comes behind it, negative if it is not plain. */
    private int parameter(int position, int at, EventTexts said) {
        Layout of = layout;
        if (of == null || position < 0 || (seen >>> position & 1) != 0) {
            return -1;
        }
        seen |= 1L << position;
        if (bytes[at] == '"') {
            int closing = of.isBoolean(position) ? -1 : closing(at + 1);
            said.set(position, at + 1, closing);
            return closing < 0 ? -1 : space(closing + 1);
        }
        if (is(at, NULL)) {
            return (of.required() >>> position & 1) != 0 ? -1 : space(at + NULL.length);
        }
        byte[] truth = bytes[at] == 't' ? TRUE : FALSE;
        if (!of.isBoolean(position) || !is(at, truth)) {
            return -1;
        }
        said.set(position, bytes[at] == 't' ? "true" : "false");
        return space(at + truth.length);
    }

    /** Which member that frames the event has its name at a byte; negative if none has. */
    private int frame(int key) {
        long word = Bytes.word(bytes, key, key + Long.BYTES);
        for (int frame = 0; frame < WORDS.length; frame++) {
            if ((word & MASKS[frame]) == WORDS[frame]) {
                return frame;
            }
        }
        return -1;
    }

    /** Takes a member that frames the event; what comes behind it, negative if it is not plain or is there twice. */
    private int frame(int frame, int at, EventTexts said) {
        if (frame < NUMBERS) {
            return number(frame, at);
        }
        int last = bytes[at] == '"' ? closing(at + 1) : -1;
        if (last < 0 || (frame == BY ? actor != null : layout != null)) {
            return -1;
        }
        TextCache.Entry text = texts.text(bytes, at + 1, last);
        if (frame == BY) {
            actor = text.text();
            return space(last + 1);
        }
        Layout of = text.layout();
        if (of == null) {
            return -1;
        }
        layout = of;
        said.begin(of.type(), bytes, texts);
        return space(last + 1);
    }

    private int number(int frame, int at) {
        long number = 0;
        int i = at;
        for (; i < end && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        boolean padded = bytes[at] == '0' && i > at + 1;
        if (i == at || i - at > MOST_DIGITS || padded || numbers[frame] != ABSENT) {
            return -1;
        }
        numbers[frame] = number;
        return space(i);
    }

    /** Whether a word stands at a byte. */
    private boolean is(int at, byte[] word) {
        return at + word.length <= end && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    private int space(int from) {
        int at = from;
        while (at < end && bytes[at] <= ' ' && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }
}
