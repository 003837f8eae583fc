package dev.plumbline.spec.event;

import static dev.plumbline.spec.event.SchemaFile.MAPPER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The schema of the harness protocol, made from the event vocabulary. A harness says and hears what a driver would:
 * what the kit knows itself is added to the event, and is not on the wire.
 */
final class HarnessSchema {

    /** Added to every event that has them. */
    private static final Set<String> KIT_KNOWS = Set.of("form", "bundle");

    /** Added to calls about a request that is already known. */
    private static final Map<String, Set<String>> KIT_KNOWS_OF = Map.of(
            "NdisFreeCloneOidRequest", Set.of("req"),
            "NdisFOidRequestComplete", Set.of("oid", "target"),
            "FilterOidRequestComplete", Set.of("oid", "target", "source"),
            "NdisReadConfigurationReturn", Set.of("found"));

    /** Calls about one of three structures: the original, a clone of it, or an own request. */
    private static final Set<String> ABOUT_A_STRUCTURE = Set.of("NdisFOidRequest", "FilterOidRequestComplete");

    private static final List<String> STRUCTURES = List.of("req", "cloned", "own");

    /** What the buffer of a request holds and how an answer counts it, which the vocabulary tells in classes only. */
    private static final List<String> ANSWER =
            List.of("information", "bytesWritten", "bytesRead", "bytesNeeded", "supportedRevision");

    /** On the wire beside what the vocabulary has. */
    private static final Map<String, List<String>> MORE = Map.of(
            "FilterOidRequest", List.of("timeout", "information"),
            "FilterOidRequestReturn", List.of("information"),
            "NdisFOidRequest", List.of("information"),
            "NdisFOidRequestReturn", ANSWER,
            "FilterOidRequestComplete", ANSWER,
            "NdisFOidRequestComplete", List.of("information"));

    private final ObjectNode definitions = MAPPER.createObjectNode();
    private final ArrayNode kit = MAPPER.createArrayNode();
    private final ArrayNode harness = MAPPER.createArrayNode();

    private HarnessSchema() {}

    static ObjectNode expected() throws Exception {
        return new HarnessSchema().build();
    }

    private ObjectNode build() throws Exception {
        definitions.putObject("kit").put("description", "what the kit says").set("anyOf", kit);
        definitions.putObject("harness").put("description", "what a harness says").set("anyOf", harness);
        definitions.putObject("status").put("type", "string").put("minLength", 1)
                .put("description", "an NDIS status without the prefix NDIS_STATUS_");
        define("kitHello", kit, MAPPER.readTree(
                """
                {"type":"object","properties":{"hello":{"const":"plumbline"},"protocol":{"const":1}},
                 "required":["hello","protocol"]}
                """).deepCopy());
        define("harnessHello", harness, MAPPER.readTree(
                """
                {"type":"object","properties":{
                 "hello":{"type":"string","minLength":1,"description":"the harness's name"},
                 "version":{"type":"string","description":"the version of what is tested"},
                 "protocol":{"const":1},
                 "role":{"enum":["switch","lbfo"],"description":"an extension of the switch, or an LBFO miniport"},
                 "entryPoints":{"type":"array","items":{"enum":[]},
                  "description":"entry points beyond the usual ones; the others are not called"},
                 "resets":{"type":"boolean","description":"whether it begins anew when the kit says reset"},
                 "batches":{"type":"boolean","description":"whether it takes many lines of the kit in one"}},
                 "required":["hello","version","protocol","role"]}
                """).deepCopy());
        ArrayNode names = (ArrayNode) definitions.at("/harnessHello/properties/entryPoints/items/enum");
        EventType.all().values().stream()
                .filter(type -> type.isCall() && type.by() == Event.Actor.ENVIRONMENT)
                .forEach(type -> names.add(type.name()));
        define("bye", kit, MAPPER.readTree(
                "{\"type\":\"object\",\"properties\":{\"bye\":{\"const\":true}},\"required\":[\"bye\"]}").deepCopy());
        define("reset", kit, MAPPER.readTree(
                "{\"type\":\"object\",\"properties\":{\"reset\":{\"const\":true}},\"required\":[\"reset\"]}").deepCopy());
        harness.addObject().put("$ref", "#/$defs/reset");
        define("batch", kit, MAPPER.readTree(
                """
                {"type":"object","properties":{"batch":{"type":"array","minItems":4,"items":{"type":"object"},
                 "description":"lines of the kit, each followed by the line that it expects in answer"}},
                 "required":["batch"],"additionalProperties":false}
                """).deepCopy());
        define("batchDone", harness, MAPPER.readTree(
                """
                {"type":"object","properties":{"batch":{"type":"array","minItems":1,"items":{"type":"object"},
                 "description":"the lines of the harness, up to the first that was not expected"}},
                 "required":["batch"],"additionalProperties":false}
                """).deepCopy());
        define("Return", kit, answer(Optional.empty(), List.of()));
        harness.addObject().put("$ref", "#/$defs/Return");
        EventType.all().values().stream().filter(EventType::isCall).forEach(this::function);
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:plumbline:schema:harness:1");
        schema.put("title", "One line between the kit and a harness (NDJSON, UTF-8, at most 1 MiB), either way");
        ArrayNode lines = schema.putArray("anyOf");
        lines.addObject().put("$ref", "#/$defs/kit");
        lines.addObject().put("$ref", "#/$defs/harness");
        schema.set("$defs", definitions);
        return schema;
    }

    private void function(EventType call) {
        boolean entryPoint = call.by() == Event.Actor.ENVIRONMENT;
        define(call.name(), entryPoint ? kit : harness, call(call));
        call.returnType().ifPresent(type -> {
            List<String> results = onTheWire(type).filter(p -> !call.parameters().contains(p)).toList();
            if (!results.isEmpty()) {
                define(type.name(), entryPoint ? harness : kit, answer(Optional.of(type), results));
            }
        });
    }

    private static ObjectNode call(EventType call) {
        ObjectNode line = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = line.putObject("properties");
        properties.putObject("call").put("const", call.name());
        ArrayNode required = line.putArray("required").add("call");
        boolean aboutAStructure = ABOUT_A_STRUCTURE.contains(call.name());
        if (aboutAStructure) {
            ArrayNode oneOf = line.putArray("oneOf");
            STRUCTURES.forEach(name -> {
                text(properties, name, false);
                oneOf.addObject().putArray("required").add(name);
            });
        }
        onTheWire(call).filter(p -> !(aboutAStructure && STRUCTURES.contains(p))).forEach(parameter -> {
            if (call.isBoolean(parameter)) {
                properties.putObject(parameter).put("type", "boolean");
            } else {
                text(properties, parameter, call.isOptional(parameter));
            }
            if (!call.isOptional(parameter)) {
                required.add(parameter);
            }
        });
        MORE.getOrDefault(call.name(), List.of()).forEach(p -> text(properties, p, true));
        return line.put("additionalProperties", false);
    }

    private static ObjectNode answer(Optional<EventType> type, List<String> results) {
        ObjectNode line = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = line.putObject("properties");
        if (type.isEmpty()) {
            properties.putObject("return").put("type", "null");
        } else {
            properties.putObject("return").put("$ref", "#/$defs/status");
        }
        results.stream().filter(p -> !p.equals("status")).forEach(p -> text(properties, p, true));
        type.map(t -> MORE.getOrDefault(t.name(), List.of())).ifPresent(more -> more.forEach(p -> text(properties, p, true)));
        line.putArray("required").add("return");
        return line.put("additionalProperties", false);
    }

    private static Stream<String> onTheWire(EventType type) {
        Set<String> known = KIT_KNOWS_OF.getOrDefault(type.name(), Set.of());
        return type.parameters().stream().filter(p -> !KIT_KNOWS.contains(p) && !known.contains(p));
    }

    private static void text(ObjectNode properties, String name, boolean optional) {
        if (name.equals("status")) {
            properties.putObject(name).put("$ref", "#/$defs/status");
        } else if (optional) {
            properties.putObject(name).putArray("type").add("string").add("null");
        } else {
            properties.putObject(name).put("type", "string");
        }
    }

    private void define(String name, ArrayNode direction, ObjectNode definition) {
        direction.addObject().put("$ref", "#/$defs/" + name);
        definitions.set(name, definition);
    }
}
