package dev.plumbline.spec.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a text: bounded in length, and each decoded by itself, so that a fault has the number of its line. */
final class Lines {

    /** Longest line, in characters of a text or bytes of a stream. */
    static final int MAX = 1 << 20;

    private final Reader in;
    private final boolean encoded;

    private Lines(Reader in, boolean encoded) {
        this.in = in;
        this.encoded = encoded;
    }

    /** The lines of a stream in UTF-8. */
    static Lines of(InputStream in) {
        // One character per byte; next() decodes.
        return new Lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1)), true);
    }

    /** The lines of a text. */
    static Lines of(BufferedReader in) {
        return new Lines(in, false);
    }

    /**
     * The next line, without its end.
     *
     * @return none at the end
     * @throws CharacterCodingException if it is not UTF-8
     * @throws TooLongException if it is longer than {@link #MAX}; nothing more can be read
     */
    Optional<String> next() throws IOException, TooLongException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() == MAX) {
                throw new TooLongException();
            }
            line.append((char) c);
        }
        return Optional.of(encoded ? decode(line.toString()) : line.toString());
    }

    private static String decode(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    /** A line without an end in sight. */
    static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
