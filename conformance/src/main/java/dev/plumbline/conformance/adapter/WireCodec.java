package dev.plumbline.conformance.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages as lines of the harness protocol; its schema is {@code spec/schema/harness.schema.json}. */
final class WireCodec {

    /** The version of the protocol that this kit speaks. */
    static final int PROTOCOL = 1;

    private static final String CALL = "call";
    private static final String RETURN = "return";
    private static final String RESET = "reset";

    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The kit's greeting. */
    byte[] hello() {
        return line(mapper.createObjectNode().put("hello", "plumbline").put("protocol", PROTOCOL));
    }

    /** The kit's farewell. */
    byte[] bye() {
        return line(mapper.createObjectNode().put("bye", true));
    }

    /** The wish that the harness begin anew. */
    byte[] reset() {
        return line(mapper.createObjectNode().put(RESET, true));
    }

    /** Checks that the harness begins anew. */
    void readReset(byte[] line) throws WireException {
        if (!object(line).path(RESET).asBoolean()) {
            throw new WireException("\"reset\":true");
        }
    }

    /** A call of an entry point. */
    byte[] call(Message call) {
        WireLine line = new WireLine().text(CALL, call.name());
        write(call.parameters(), EventType.named(call.name()), line);
        return line.bytes();
    }

    /** The answer to a callout. */
    byte[] answer(String callout, Message answer) {
        WireLine line = new WireLine().text(RETURN, answer.status().orElse(null));
        if (answer.parameters().size() > 1 || answer.status().isEmpty()) {
            Map<String, String> rest = new LinkedHashMap<>(answer.parameters());
            rest.remove("status");
            write(rest, EventType.named(callout).flatMap(EventType::returnType), line);
        }
        return line.bytes();
    }

    /** What a harness says of itself. */
    Hello readHello(byte[] line) throws WireException {
        JsonNode node = object(line);
        int protocol = node.path("protocol").asInt();
        if (node.path("hello").isTextual() && protocol != PROTOCOL) {
            throw new WireException("protocol " + PROTOCOL + " (this harness speaks " + node.path("protocol") + ")");
        }
        if (!node.path("hello").isTextual() || !node.path("version").isTextual()) {
            throw new WireException("\"hello\" with the harness's name and \"version\"");
        }
        String role = node.path("role").asText();
        if (!role.equals("switch") && !role.equals("lbfo")) {
            throw new WireException("\"role\" to be \"switch\" or \"lbfo\"");
        }
        return new Hello(
                shown(node.path("hello")),
                shown(node.path("version")),
                role,
                entryPoints(node.path("entryPoints")),
                node.path("resets").asBoolean(),
                node.path("batches").asBoolean());
    }

    private static Set<String> entryPoints(JsonNode names) throws WireException {
        Set<String> entryPoints = new LinkedHashSet<>();
        if (!names.isMissingNode() && !names.isArray()) {
            throw new WireException("\"entryPoints\" to be a list of names");
        }
        for (JsonNode name : names) {
            boolean isOne = name.isTextual()
                    && EventType.named(name.asText())
                            .filter(type -> type.isCall() && type.by() == Event.Actor.ENVIRONMENT)
                            .isPresent();
            if (!isOne) {
                throw new WireException("entry points in \"entryPoints\", not " + shown(name));
            }
            entryPoints.add(name.asText());
        }
        return entryPoints;
    }

    /** A call or an answer. */
    Message read(byte[] line) throws WireException {
        Optional<Message> plain = PlainMessage.read(line);
        return plain.isPresent() ? plain.get() : read(object(line));
    }

    private static Message read(JsonNode node) throws WireException {
        if (node.has(CALL) == node.has(RETURN)) {
            throw new WireException("either \"call\" or \"return\"");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            value(member.getKey(), member.getValue()).ifPresent(value -> parameters.put(member.getKey(), value));
        }
        String name = parameters.remove(CALL);
        if (name != null) {
            return new Message(name, parameters);
        } else if (node.has(CALL)) {
            throw new WireException("\"call\" with the name of a function");
        }
        String status = parameters.remove(RETURN);
        Message answer = status == null ? Message.done() : Message.status(status);
        for (Map.Entry<String, String> more : parameters.entrySet()) {
            answer = answer.with(more.getKey(), more.getValue());
        }
        return answer;
    }

    private JsonNode object(byte[] line) throws WireException {
        Optional<String> text = Printable.utf8(line);
        if (text.isEmpty()) {
            throw new WireException("UTF-8");
        }
        try {
            JsonNode node = mapper.readTree(text.get());
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new WireException("a JSON object");
        }
        throw new WireException("a JSON object");
    }

    private static Optional<String> value(String member, JsonNode value) throws WireException {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isBoolean()) {
            throw new WireException("text for " + Printable.quoted(member));
        }
        return Optional.of(value.asText());
    }

    private static void write(Map<String, String> parameters, Optional<EventType> type, WireLine line) {
        parameters.forEach((name, value) -> {
            if (type.filter(t -> t.position(name) >= 0 && t.isBoolean(name)).isPresent()) {
                line.truth(name, Boolean.parseBoolean(value));
            } else {
                line.text(name, value);
            }
        });
    }

    private static String shown(JsonNode text) {
        return Printable.beginning(text.asText(), Printable.SHOWN);
    }

    private static byte[] line(ObjectNode node) {
        return (node + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What a harness says of itself, fit to be shown.
     *
     * @param entryPoints those that it has beyond the usual ones
     * @param resets whether it begins anew when it is told to
     * @param batches whether it takes many lines in one
     */
    record Hello(
            String name, String version, String role, Set<String> entryPoints, boolean resets, boolean batches) {

        /** Copies the set. */
        Hello {
            entryPoints = Set.copyOf(entryPoints);
        }
    }

    /** A line that is not of the protocol. */
    static final class WireException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param expected what was expected instead */
        WireException(String expected) {
            super(expected);
        }
    }
}
