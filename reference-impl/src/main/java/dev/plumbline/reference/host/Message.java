package dev.plumbline.reference.host;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        parameters = Parameters.copy(parameters);
    }

    /** A call; {@code pairs} are names and values in turn, and a null value leaves the parameter out. */
    public static Message call(String name, @Nullable String... pairs) {
        return new Message(name, Parameters.of(pairs));
    }

    /** The answer of a function without a result. */
    public static Message done() {
        return new Message(RETURN, Parameters.of());
    }

    /** An answer with a status. */
    public static Message status(String status) {
        return new Message(RETURN, Parameters.of("status", status));
    }

    /** This message and one more parameter. */
    public Message with(String name, String value) {
        return new Message(this.name, Parameters.copy(parameters).with(name, value));
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
