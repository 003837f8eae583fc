package dev.plumbline.spec.model;

import static java.util.stream.Collectors.joining;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a module's README, made from its graph, its manifest and its text. */
final class ModuleTables {

    private static final Pattern CITATION = Pattern.compile("@(?:req|should|may|frame|owed) ([A-Z]+-\\d+[a-z]?)");

    private ModuleTables() {}

    /** Each event, who causes it, the conditions under which it is allowed, and the clauses that they state. */
    static String events(TransitionGraph graph) {
        Map<String, Set<String>> conditions = new LinkedHashMap<>();
        for (Label label : graph.labels()) {
            String by = label.by() == Event.Actor.IUT ? "IUT" : "environment";
            String event = "`" + label.action() + label.parameters().toString().replace('[', '(').replace(']', ')') + "` | " + by;
            Set<String> of = conditions.computeIfAbsent(event, _ -> new LinkedHashSet<>());
            label.guards().forEach(g -> of.add(row(graph.guards().get(g))));
            label.beside().forEach(g -> of.add(row(graph.guards().get(g))));
        }
        List<String> rows = new ArrayList<>(List.of("| event and action | by | condition | clauses |", "|---|---|---|---|"));
        conditions.forEach((event, of) -> {
            List<String> lines = of.isEmpty() ? List.of("always | ") : List.copyOf(of);
            rows.add("| " + event + " | " + lines.get(0) + " |");
            lines.stream().skip(1).forEach(line -> rows.add("| | | " + line + " |"));
        });
        return String.join("\n", rows);
    }

    /** What is owed at quiescence, and when an instance is over. */
    static String debts(TransitionGraph graph) {
        Set<String> rows = new LinkedHashSet<>(List.of("| at quiescence | clauses |", "|---|---|"));
        for (Guard guard : graph.guards()) {
            if (guard.kind() == Guard.Kind.OWED || guard.kind() == Guard.Kind.FINAL) {
                rows.add("| " + row(guard) + " |");
            }
        }
        return String.join("\n", rows);
    }

    private static String row(Guard guard) {
        String cites = String.join(", ", guard.cites());
        String when = guard.when().isEmpty() ? "" : " (under " + String.join(" or ", guard.when()) + ")";
        return "`" + guard.name() + "`" + when + " | "
                + switch (guard.kind()) {
                    case REQUIREMENT -> cites;
                    case ADVICE -> "should: " + cites;
                    case PERMISSION -> "may: " + cites;
                    case FRAME -> "frame: " + cites;
                    case SCOPE -> "scope: " + cites;
                    case NESTING -> "nesting";
                    case OWED -> "owed: " + cites;
                    case FINAL -> "the instance is over";
                };
    }

    /** What TLC finds, and the size of the graph. */
    static String models(Manifest manifest, TransitionGraph graph) {
        List<String> rows = new ArrayList<>(
                List.of("| model | configuration | TLC finds | distinct states | what for |", "|---|---|---|---|---|"));
        for (Manifest.Model model : manifest.models()) {
            String finds = model.expect() == Manifest.Expectation.OK ? "no error" : "a deadlock, as it should";
            rows.add("| `" + model.name() + ".tla` | `" + model.config() + "` | " + finds + " | " + model.states() + " | "
                    + model.about() + " |");
        }
        rows.add("");
        rows.add("The graph of the first: " + graph.states() + " states, " + graph.transitions() + " transitions, "
                + graph.labels().size() + " labels.");
        return String.join("\n", rows);
    }

    /** The rows of the catalogue that a module's text cites, by area. */
    static String rows(String text) {
        Map<String, Set<RequirementId>> areas = new TreeMap<>();
        Matcher citations = CITATION.matcher(text);
        while (citations.find()) {
            RequirementId id = new RequirementId(citations.group(1));
            areas.computeIfAbsent(id.area(), _ -> new TreeSet<>()).add(id);
        }
        return areas.values().stream()
                .map(ids -> "- " + ids.stream().map(RequirementId::value).collect(joining(", ")))
                .collect(joining("\n"));
    }
}
