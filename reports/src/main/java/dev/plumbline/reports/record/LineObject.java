package dev.plumbline.reports.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that is read key by key: each key has to be there, of its type, and none may be left over. */
final class LineObject {

    private final String path;
    private final ObjectNode rest;

    /**
     * @param path of the object in its line, empty for the line itself
     * @throws IllegalArgumentException if it is no object; so do all methods, with what was expected
     */
    LineObject(String path, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            throw new IllegalArgumentException("expected an object" + (path.isEmpty() ? "" : " in \"" + path + "\""));
        }
        this.path = path;
        this.rest = object.deepCopy();
    }

    String text(String key) {
        return take(key, "text", JsonNode::isTextual).textValue();
    }

    long whole(String key) {
        return take(key, "a whole number", node -> node.isIntegralNumber() && node.canConvertToLong()).longValue();
    }

    int small(String key) {
        return take(key, "a whole number", node -> node.isIntegralNumber() && node.canConvertToInt()).intValue();
    }

    boolean flag(String key) {
        return take(key, "true or false", JsonNode::isBoolean).booleanValue();
    }

    Instant instant(String key) {
        String text = text(key);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(expected("an instant", key, "\"" + text + "\""), e);
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String text = text(key);
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            String names = String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
            throw new IllegalArgumentException(expected("one of " + names, key, "\"" + text + "\""), e);
        }
    }

    LineObject object(String key) {
        return new LineObject(name(key), take(key, "an object", JsonNode::isObject));
    }

    /** The value of a key that may be absent; null then. */
    <T> @Nullable T optional(String key, BiFunction<LineObject, String, T> read) {
        return rest.has(key) ? read.apply(this, key) : null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : take(key, "a list", JsonNode::isArray)) {
            if (!element.isTextual()) {
                throw new IllegalArgumentException(expected("only text", key, element.toString()));
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    <T> List<T> objects(String key, Function<LineObject, T> read) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : take(key, "a list", JsonNode::isArray)) {
            objects.add(read.apply(new LineObject(name(key) + "[" + objects.size() + "]", element)));
        }
        return objects;
    }

    /** All keys that are left, each read as the function says. */
    <T> Map<String, T> all(BiFunction<LineObject, String, T> read) {
        List<String> keys = new ArrayList<>();
        rest.fieldNames().forEachRemaining(keys::add);
        Map<String, T> values = new LinkedHashMap<>();
        keys.forEach(key -> values.put(key, read.apply(this, key)));
        return values;
    }

    /** Text, a number or a truth value. */
    Object scalar(String key) {
        JsonNode node = take(key, "text, a number or a truth value", JsonNode::isValueNode);
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (node.isFloatingPointNumber() && Double.isFinite(node.doubleValue())) {
            return node.doubleValue();
        }
        if (node.isTextual() || node.isBoolean()) {
            return node.isTextual() ? node.textValue() : (Object) node.booleanValue();
        }
        throw new IllegalArgumentException(expected("text, a number or a truth value", key, node.toString()));
    }

    /** Nothing may be left. */
    void end() {
        rest.fieldNames().forEachRemaining(key -> {
            throw new IllegalArgumentException("expected no key \"" + name(key) + "\"");
        });
    }

    private JsonNode take(String key, String type, Function<JsonNode, Boolean> fits) {
        JsonNode node = rest.remove(key);
        if (node == null) {
            throw new IllegalArgumentException("expected a key \"" + name(key) + "\"");
        }
        if (!fits.apply(node)) {
            throw new IllegalArgumentException(expected(type, key, node.toString()));
        }
        return node;
    }

    private String expected(String what, String key, String found) {
        return "expected " + what + " in \"" + name(key) + "\", found " + found;
    }

    private String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
