package dev.plumbline.spec.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text: bounded in length, and each decoded by itself, so that a fault has the number of its line. */
final class Lines {

    /** Longest line, in characters of a text or bytes of a stream. */
    static final int MAX = 1 << 20;

    /** Bytes that may be read behind the end of a line without harm. */
    static final int MARGIN = 8;

    private static final int CHUNK = 1 << 17;

    private final @Nullable InputStream in;
    private final @Nullable BufferedReader text;
    private byte[] bytes = new byte[CHUNK + MARGIN];
    private int start;
    private int end;
    private int next;
    private int limit;
    private String line = "";

    private Lines(@Nullable InputStream in, @Nullable BufferedReader text) {
        this.in = in;
        this.text = text;
    }

    /** The lines of a stream in UTF-8. */
    static Lines of(InputStream in) {
        return new Lines(in, null);
    }

    /** The lines of a text. */
    static Lines of(BufferedReader in) {
        return new Lines(null, in);
    }

    /** Whether the lines are there as bytes. */
    boolean isEncoded() {
        return in != null;
    }

    /** Holds the line from {@link #start} to {@link #end}, until the next is read. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end
     * @throws TooLongException if it is longer than {@link #MAX}; nothing more can be read
     */
    boolean advance() throws IOException, TooLongException {
        return in != null ? advance(in) : text != null && advance(text);
    }

    private boolean advance(InputStream from) throws IOException, TooLongException {
        start = next;
        int at = next;
        while (true) {
            at = Bytes.endOfLine(bytes, at, limit);
            if (at - start > MAX) {
                throw new TooLongException();
            }
            if (at < limit) {
                end = at;
                next = at + 1;
                return true;
            }
            at -= start;
            boolean more = fill(from);
            at += start;
            if (!more) {
                end = limit;
                next = limit;
                return end > start;
            }
        }
    }

    /** Reads on, with the line that has begun at the front of the buffer. */
    private boolean fill(InputStream from) throws IOException {
        int kept = limit - start;
        if (kept + CHUNK + MARGIN > bytes.length) {
            byte[] wider = new byte[Math.max(bytes.length * 2, kept + CHUNK + MARGIN)];
            System.arraycopy(bytes, start, wider, 0, kept);
            bytes = wider;
        } else {
            System.arraycopy(bytes, start, bytes, 0, kept);
        }
        start = 0;
        limit = kept;
        int read = from.read(bytes, limit, bytes.length - MARGIN - limit);
        limit += Math.max(0, read);
        return read >= 0;
    }

    private boolean advance(BufferedReader from) throws IOException, TooLongException {
        StringBuilder read = new StringBuilder();
        int c = from.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = from.read()) {
            if (read.length() == MAX) {
                throw new TooLongException();
            }
            read.append((char) c);
        }
        line = read.toString();
        return true;
    }

    /**
     * The line, without its end.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    String line() throws CharacterCodingException {
        return isEncoded()
                ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString()
                : line;
    }

    /** A line without an end in sight. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
