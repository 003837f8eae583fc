package dev.plumbline.spec.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.spec.event.EventCodec.EventFormatException;
import java.util.List;
import java.util.Set;

/** Reads the first line of a trace. */
final class HeaderReader {

    private static final List<String> TEXTS = List.of("producer", "observation", "role", "iut");

    private HeaderReader() {}

    /**
     * Reads a header.
     *
     * @throws EventFormatException if it is none, or not of a version that is known
     */
    static TraceHeader read(JsonNode node) throws EventFormatException {
        if (!node.path("format").isInt() || node.path("format").asInt() != TraceHeader.FORMAT) {
            throw new EventFormatException(
                    "expected a header with \"format\":" + TraceHeader.FORMAT + ", found " + TraceReader.brief(node));
        }
        for (String member : TEXTS) {
            if (!node.path(member).isTextual()) {
                throw new EventFormatException(
                        "expected text for \"" + member + "\" in the header, found " + found(node, member));
            }
        }
        for (String member : (Iterable<String>) node::fieldNames) {
            if (!member.equals("format") && !TEXTS.contains(member) && !HeaderSight.MEMBERS.contains(member)) {
                throw new EventFormatException("unknown member \"" + member + "\" in the header");
            }
        }
        expectOneOf(node, "role", "switch", "lbfo");
        expectOneOf(node, "observation", "full", "partial");
        List<String> sees = HeaderSight.sees(node);
        return new TraceHeader(
                TraceHeader.FORMAT,
                node.path("producer").asText(),
                node.path("observation").asText(),
                node.path("role").asText(),
                node.path("iut").asText(),
                sees,
                HeaderSight.blind(node, sees));
    }

    private static void expectOneOf(JsonNode node, String member, String one, String other) throws EventFormatException {
        if (!Set.of(one, other).contains(node.path(member).asText())) {
            throw new EventFormatException("expected \"" + member + "\" " + one + " or " + other
                    + " in the header, found " + node.path(member));
        }
    }

    private static String found(JsonNode node, String member) {
        return node.has(member) ? node.path(member).toString() : "none";
    }
}
