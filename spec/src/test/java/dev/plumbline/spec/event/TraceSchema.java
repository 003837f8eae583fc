package dev.plumbline.spec.event;

import static dev.plumbline.spec.event.SchemaFile.MAPPER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schema of a trace's lines, made from the event vocabulary. */
final class TraceSchema {

    private static final String EVENT =
            """
            {"type":"object","description":"what happened, and where in the trace it stands","properties":{
             "seq":{"type":"integer","minimum":1,"description":"number of the event, from 1, without gaps"},
             "t":{"type":"integer","minimum":0,"description":"nanoseconds since the trace began; never goes back"},
             "start":{"type":"integer","minimum":0,
              "description":"in place of t: when it happened at the earliest; never goes back"},
             "end":{"type":"integer","minimum":0,"description":"with start: when it happened at the latest"},
             "call":{"type":"integer","minimum":1,
              "description":"seq of the call around this event; absent at top level"},
             "ret":{"type":"integer","minimum":1,
              "description":"seq of the call that this return answers"}},
             "dependentRequired":{"start":["end"],"end":["start"]},
             "dependentSchemas":{"start":{"not":{"required":["t"]}}}}
            """;
    private static final String HEADER =
            """
            {"type":"object","description":"first line","properties":{
             "format":{"const":1},
             "producer":{"type":"string","description":"what recorded the trace"},
             "observation":{"enum":["full","partial"],"description":"whether the producer sees every event"},
             "role":{"enum":["switch","lbfo"],"description":"an extension of the switch, or an LBFO miniport"},
             "iut":{"type":"string","description":"the implementation under test and its version"},
             "sees":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"},
              "description":"names of the events that a partial producer sees; without it, all"},
             "blind":{"type":"array","minItems":1,"uniqueItems":true,
              "items":{"type":"string","pattern":"^[A-Za-z]+\\\\.[A-Za-z]+$"},
              "description":"Event.parameter: values that a partial producer does not see; absent in its events"}},
             "required":["format","producer","observation","role","iut"],"additionalProperties":false,
             "if":{"properties":{"observation":{"const":"full"}}},
             "then":{"properties":{"sees":false,"blind":false}}}
            """;
    private static final String LOST =
            """
            {"type":"object","description":"in a partial trace: events were lost here","properties":{
             "lost":{"type":"integer","minimum":0,"description":"how many; 0 if that is not known"}},
             "required":["lost"],"additionalProperties":false}
            """;
    private static final String FOOTER =
            """
            {"type":"object","description":"last line; without it the trace was cut","properties":{
             "footer":{"const":true},
             "events":{"type":"integer","minimum":0,"description":"number of events in the trace"}},
             "required":["footer","events"],"additionalProperties":false}
            """;

    private TraceSchema() {}

    static ObjectNode expected() throws Exception {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:plumbline:schema:trace:1");
        schema.put("title", "One line of a Plumbline trace (NDJSON, UTF-8): header, events and what was lost, footer");
        ArrayNode lines = schema.putArray("anyOf");
        ObjectNode definitions = schema.putObject("$defs");
        define("header", HEADER, lines, definitions);
        define("footer", FOOTER, lines, definitions);
        define("lost", LOST, lines, definitions);
        lines.addObject().put("$ref", "#/$defs/event");
        ObjectNode event = MAPPER.readTree(EVENT).deepCopy();
        definitions.set("event", event);
        ArrayNode events = event.putArray("anyOf");
        EventType.all().values().forEach(type -> events.add(event(type)));
        event.put("unevaluatedProperties", false);
        return schema;
    }

    private static void define(String name, String definition, ArrayNode lines, ObjectNode definitions)
            throws Exception {
        lines.addObject().put("$ref", "#/$defs/" + name);
        definitions.set(name, MAPPER.readTree(definition));
    }

    private static ObjectNode event(EventType type) {
        ObjectNode event = MAPPER.createObjectNode();
        ObjectNode properties = event.putObject("properties");
        properties.putObject("ev").put("const", type.name());
        properties.putObject("by").put("const", type.by() == Event.Actor.IUT ? "iut" : "environment");
        ArrayNode required = event.putArray("required").add("ev");
        for (String parameter : type.parameters()) {
            ObjectNode value = properties.putObject(parameter);
            if (type.isOptional(parameter)) {
                value.putArray("type").add("string").add("null");
            } else {
                value.put("type", type.isBoolean(parameter) ? "boolean" : "string");
                required.add(parameter);
            }
        }
        return event;
    }
}
