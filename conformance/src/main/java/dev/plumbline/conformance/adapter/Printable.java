package dev.plumbline.conformance.adapter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Foreign output as evidence: one line, cut, with everything escaped that a terminal or a report would obey. */
final class Printable {

    /** Characters that are shown of a piece of output. */
    static final int SHOWN = 200;

    private Printable() {}

    /** The beginning of a text in quotes. */
    static String quoted(String text) {
        return '"' + beginning(text, SHOWN) + '"';
    }

    /** The beginning of some bytes in quotes, and how many there are if that is not all. */
    static String quoted(byte[] bytes) {
        String text = utf8(bytes).orElseGet(() -> escaped(bytes));
        String shown = beginning(text, SHOWN);
        String size = shown.endsWith("...") ? String.format(Locale.ROOT, " (%,d bytes)", bytes.length) : "";
        return '"' + shown + '"' + size;
    }

    /** The beginning of a text without control characters; ends in {@code ...} if it was cut. */
    static String beginning(String text, int characters) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (shown.length() >= characters) {
                return shown.append("...").toString();
            }
            append(shown, text.codePointAt(i));
        }
        return shown.toString();
    }

    /** The text that the bytes encode, if they are UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                shown.append(escape(c));
            default -> shown.appendCodePoint(c);
        }
    }

    private static String escape(int c) {
        return switch (c) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : "\\u%04x", c);
        };
    }

    private static String escaped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            if (text.length() > SHOWN) {
                break;
            }
            text.append(b >= 0 ? String.valueOf((char) b) : escape(b & 0xff));
        }
        return text.toString();
    }
}
