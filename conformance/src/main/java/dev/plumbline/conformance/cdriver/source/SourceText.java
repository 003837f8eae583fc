package dev.plumbline.conformance.cdriver.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a source file in whatever encoding it is: UTF-8 or UTF-16 with a mark, UTF-8, or the code page of western Windows.
 *
 * @param text without mark and end-of-file character
 * @param isPlain whether a compiler on Linux can read the file as it is
 * @param encoding how it is encoded
 */
public record SourceText(String text, boolean isPlain, String encoding) {

    private static final char MARK = '\uFEFF';
    private static final char CONTROL_Z = '\u001A';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Reads a file. */
    public static SourceText read(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }

    /** The text that some bytes are. */
    public static SourceText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SourceText(clean(new String(bytes, StandardCharsets.UTF_16LE)), false, "UTF-16LE");
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SourceText(clean(new String(bytes, StandardCharsets.UTF_16BE)), false, "UTF-16BE");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String clean = clean(text);
            return new SourceText(clean, clean.equals(text), text.startsWith("" + MARK) ? "UTF-8 with a mark" : "UTF-8");
        } catch (CharacterCodingException e) {
            return new SourceText(clean(new String(bytes, WESTERN)), false, WESTERN.name());
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String clean(String text) {
        int from = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        int to = text.indexOf(CONTROL_Z);
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
