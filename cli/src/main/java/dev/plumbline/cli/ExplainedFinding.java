package dev.plumbline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.spec.explain.Explanation;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Situation.Touch;
import dev.plumbline.spec.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation, as a reader and as a program see it. */
record ExplainedFinding(Explanation explanation) {

    private static final int WIDTH = 100;
    private static final String MARGIN = "              ";

    /** In lines. */
    List<String> lines() {
        Finding finding = explanation.finding();
        List<String> lines = new ArrayList<>();
        for (Requirement clause : explanation.clauses()) {
            String level = clause.level().toString().replace('_', ' ');
            add("clause", clause.id() + " " + level + ": " + clause.text(), lines);
        }
        add(finding.machine(), values(), lines);
        add("before", touches(), lines);
        if (finding.kind() == Finding.Kind.OWED) {
            add("owed since", String.valueOf(explanation.situation().since()), lines);
            add("due", String.join("; then ", explanation.allowed()), lines);
        } else {
            add("allowed", String.join("; ", explanation.allowed()), lines);
        }
        for (Requirement clause : explanation.clauses()) {
            add("look at", clause.hint(), lines);
        }
        return lines;
    }

    private String values() {
        return explanation.values().entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    private String touches() {
        return explanation.situation().touches().stream()
                .map(touch -> touch.seq() + " " + touch.event())
                .collect(Collectors.joining(", "));
    }

    private static void add(String title, String text, List<String> lines) {
        if (text.isBlank()) {
            return;
        }
        StringBuilder line = new StringBuilder("    ").append(title);
        line.append(" ".repeat(Math.max(1, MARGIN.length() - line.length())));
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(MARGIN);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Adds what it says to a JSON object. */
    void into(ObjectNode node) {
        ObjectNode values = node.putObject("values");
        explanation.values().forEach(values::put);
        ArrayNode before = node.putArray("before");
        for (Touch touch : explanation.situation().touches()) {
            before.addObject().put("seq", touch.seq()).put("event", touch.event());
        }
        boolean isOwed = explanation.finding().kind() == Finding.Kind.OWED;
        if (isOwed) {
            node.put("since", explanation.situation().since());
        }
        ArrayNode allowed = node.putArray(isOwed ? "due" : "allowed");
        explanation.allowed().forEach(allowed::add);
        ArrayNode hints = node.putArray("hints");
        explanation.clauses().stream().map(Requirement::hint).filter(hint -> !hint.isBlank()).forEach(hints::add);
    }
}
