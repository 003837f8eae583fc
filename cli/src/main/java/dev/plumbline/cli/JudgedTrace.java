package dev.plumbline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.event.EventCodec;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.TraceJudge;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A trace and what it says.
 *
 * @param name name of the file
 * @param machines by what it was judged
 * @param result what was found
 * @param explanations why, by finding
 */
record JudgedTrace(
        String name, List<Machine> machines, TraceJudge.Result result, Map<Finding, ExplainedFinding> explanations) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** In lines for a reader. */
    String text() {
        StringBuilder text = new StringBuilder(name).append(": ").append(result.verdict());
        text.append(result.reason().isEmpty() ? "" : ", " + result.reason());
        text.append("; ").append(result.events()).append(" events, ");
        text.append(result.exercised().size()).append(" requirements exercised");
        for (Finding finding : result.findings()) {
            text.append(line(finding));
            Optional.ofNullable(explanations.get(finding))
                    .ifPresent(why -> why.lines().forEach(line -> text.append(System.lineSeparator()).append(line)));
        }
        result.advice().stream().distinct().limit(1).forEach(f -> text.append(line(f)));
        return text.toString();
    }

    private static String line(Finding finding) {
        return System.lineSeparator() + "  " + finding.requirements() + " " + finding.describe();
    }

    /** As one JSON object on one line. */
    String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", name);
        node.put("verdict", result.verdict().name());
        node.put("reason", result.reason());
        node.put("events", result.events());
        add(node.putArray("findings"), result.findings());
        add(node.putArray("advice"), result.advice().stream().distinct().toList());
        ArrayNode exercised = node.putArray("exercised");
        result.exercised().forEach(id -> exercised.add(id.toString()));
        return node.toString();
    }

    private void add(ArrayNode into, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode node = into.addObject();
            ArrayNode ids = node.putArray("requirements");
            finding.requirements().forEach(id -> ids.add(id.toString()));
            node.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
            node.put("guard", finding.guard());
            node.put("machine", finding.machine());
            node.put("slice", finding.slice());
            node.put("seq", finding.seq());
            new EventCodec(MAPPER).write(finding.event(), node.putObject("event"));
            Optional.ofNullable(explanations.get(finding)).ifPresent(why -> why.into(node));
        }
    }
}
