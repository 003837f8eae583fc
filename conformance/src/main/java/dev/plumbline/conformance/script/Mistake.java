package dev.plumbline.conformance.script;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collection;

/** What is wrong in a JSON file, in its own terms and not in those of the library that read it. */
final class Mistake {

    private Mistake() {}

    /** What was expected, and where in the structure. */
    static String of(JacksonException e) {
        return what(e) + (e instanceof JsonMappingException m && !m.getPath().isEmpty() ? " at " + path(m) : "");
    }

    private static String what(JacksonException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("expected JSON");
        return switch (e) {
            case UnrecognizedPropertyException u -> "unknown key \"" + u.getPropertyName() + "\"";
            case InvalidTypeIdException i when i.getTypeId() == null -> "expected a role";
            case InvalidTypeIdException i -> "unknown role \"" + i.getTypeId() + "\"";
            case ValueInstantiationException v when v.getCause() != null -> String.valueOf(v.getCause().getMessage());
            case MismatchedInputException _ when message.startsWith("Trailing token") -> "expected the end of the file";
            case MismatchedInputException m when m.getTargetType() != null -> "expected " + kind(m.getTargetType());
            default -> "expected JSON: " + message;
        };
    }

    private static String kind(Class<?> type) {
        if (type == int.class) {
            return "a whole number";
        } else if (type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }
}
