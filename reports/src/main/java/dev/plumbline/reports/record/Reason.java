package dev.plumbline.reports.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a verdict is what it is.
 *
 * @param text a constant sentence, the same for all checks with this reason
 * @param fields what varies: text, whole numbers, fractions and truth values, in order
 */
public record Reason(String text, Map<String, Object> fields) {

    /** @throws IllegalArgumentException if the text is blank or a field has a value of another type */
    public Reason {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected a reason with a text");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> copy.put(name, normal(name, value)));
        fields = Collections.unmodifiableMap(copy);
    }

    /** A reason in which nothing varies. */
    public static Reason of(String text) {
        return new Reason(text, Map.of());
    }

    /** The text, followed by the fields in brackets. */
    public String sentence() {
        return fields.isEmpty()
                ? text
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining(", ", text + " (", ")"));
    }

    private static Object normal(String name, Object value) {
        return switch (value) {
            case String s -> s;
            case Boolean b -> b;
            case Integer i -> i.longValue();
            case Long l -> l;
            case Double d when Double.isFinite(d) -> d;
            default -> throw new IllegalArgumentException(
                    "expected text, a number or a truth value in field \"" + name + "\", found " + value);
        };
    }
}
