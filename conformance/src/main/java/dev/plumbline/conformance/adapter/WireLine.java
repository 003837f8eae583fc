package dev.plumbline.conformance.adapter;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A line of the kit in the making: an object whose members are texts or truths. */
final class WireLine {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final StringBuilder line = new StringBuilder(160).append('{');

    /** Adds a text, or null. */
    WireLine text(String name, @Nullable String value) {
        member(name);
        if (value == null) {
            line.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    /** Adds true or false. */
    WireLine truth(String name, boolean value) {
        member(name);
        line.append(value);
        return this;
    }

    /** The line, with its line feed. */
    byte[] bytes() {
        return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void member(String name) {
        if (line.length() > 1) {
            line.append(',');
        }
        quoted(name);
        line.append(':');
    }

    private void quoted(String text) {
        line.append('"');
        ENCODER.quoteAsString(text, line);
        line.append('"');
    }
}
