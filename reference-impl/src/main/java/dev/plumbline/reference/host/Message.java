package dev.plumbline.reference.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What crosses the boundary, in either direction: a call by its NDIS name, or the answer to one.
 *
 * @param name the function called; {@code Return} for an answer
 * @param parameters by name; the result of an answer is its {@code status}
 */
public record Message(String name, Map<String, String> parameters) {

    private static final String RETURN = "Return";

    /** Keeps the order of the parameters. */
    public Message {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A call; {@code pairs} are names and values in turn, and a null value leaves the parameter out. */
    public static Message call(String name, String... pairs) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], pairs[i + 1]);
        }
        return new Message(name, parameters);
    }

    /** The answer of a function without a result. */
    public static Message done() {
        return new Message(RETURN, Map.of());
    }

    /** An answer with a status. */
    public static Message status(String status) {
        return new Message(RETURN, Map.of("status", status));
    }

    /** This message and one more parameter. */
    public Message with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Message(this.name, more);
    }

    /** Whether this is an answer. */
    public boolean isReturn() {
        return name.equals(RETURN);
    }

    /** The value of a parameter, if it is there. */
    public Optional<String> get(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** The result of an answer, if it has one. */
    public Optional<String> status() {
        return get("status");
    }
}
