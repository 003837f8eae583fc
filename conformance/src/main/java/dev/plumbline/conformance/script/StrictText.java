package dev.plumbline.conformance.script;

import dev.plumbline.spec.event.TraceException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file that has to be UTF-8. */
final class StrictText {

    private StrictText() {}

    /** @throws TraceException if it is a folder, or not UTF-8: in which line */
    static String of(Path file) throws IOException, TraceException {
        if (Files.isDirectory(file)) {
            throw new TraceException(file.toString(), 0, "expected a file, found a folder");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
            throw new TraceException(file.toString(), line, "expected UTF-8");
        }
        return text.flip().toString();
    }
}
