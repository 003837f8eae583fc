package dev.plumbline.spec.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.spec.event.EventCodec.EventFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the header of a partial trace says of what its producer sees. */
final class HeaderSight {

    /** The members of a header that say it. */
    static final Set<String> MEMBERS = Set.of("sees", "blind");

    private HeaderSight() {}

    /**
     * The names of the events that the producer sees; empty if the header does not say.
     *
     * @throws EventFormatException if they are no names of events
     */
    static List<String> sees(JsonNode header) throws EventFormatException {
        List<String> sees = texts(header, "sees");
        for (String name : sees) {
            if (EventType.named(name).isEmpty()) {
                throw new EventFormatException("unknown event \"" + name + "\" in \"sees\"");
            }
        }
        return sees;
    }

    /**
     * The parameters that the producer does not see; empty if the header does not say.
     *
     * @throws EventFormatException if they are no parameters of events that it sees
     */
    static List<String> blind(JsonNode header, List<String> sees) throws EventFormatException {
        List<String> blind = texts(header, "blind");
        for (String name : blind) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                throw new EventFormatException("expected Event.parameter in \"blind\", found \"" + name + "\"");
            }
            String event = name.substring(0, dot);
            EventType type = EventType.named(event)
                    .orElseThrow(() -> new EventFormatException("unknown event \"" + event + "\" in \"blind\""));
            if (!type.parameters().contains(name.substring(dot + 1))) {
                throw new EventFormatException("unknown parameter \"" + name + "\" in \"blind\"; it has " + type.parameters());
            }
            if (!sees.isEmpty() && !sees.contains(event)) {
                throw new EventFormatException("\"" + name + "\" is blind, but \"sees\" does not have " + event);
            }
            if (name.equals("Return.of")) {
                throw new EventFormatException("\"Return.of\" cannot be blind: without it a return answers no call");
            }
        }
        return blind;
    }

    private static List<String> texts(JsonNode header, String member) throws EventFormatException {
        JsonNode array = header.path(member);
        if (array.isMissingNode()) {
            return List.of();
        }
        if (!header.path("observation").asText().equals("partial")) {
            throw new EventFormatException("\"" + member + "\" is for \"observation\":\"partial\" only");
        }
        if (!array.isArray() || array.isEmpty()) {
            throw new EventFormatException("expected a list of texts for \"" + member + "\" in the header, found " + array);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            if (!text.isTextual()) {
                throw new EventFormatException("expected a text in \"" + member + "\" of the header, found " + text);
            }
            if (texts.contains(text.asText())) {
                throw new EventFormatException("\"" + text.asText() + "\" stands twice in \"" + member + "\"");
            }
            texts.add(text.asText());
        }
        return texts;
    }
}
