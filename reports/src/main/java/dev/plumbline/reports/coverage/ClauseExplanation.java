package dev.plumbline.reports.coverage;

import dev.plumbline.reports.diagram.TextDiagram;
import dev.plumbline.spec.coverage.Citation;
import dev.plumbline.spec.coverage.Row;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.example.Example;
import dev.plumbline.spec.example.ExampleTrace;
import dev.plumbline.spec.example.Examples;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.judge.Judge;
import dev.plumbline.spec.judge.Judgement;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.model.BuiltInModules;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Conflict;
import dev.plumbline.spec.requirement.Readings;
import dev.plumbline.spec.requirement.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One clause, explained: its words, its sources, the operators that state it, and a trace that keeps and breaks it. */
public final class ClauseExplanation {

    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final List<String> lines = new ArrayList<>();

    private ClauseExplanation(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The explanation.
     *
     * @return lines, without line ends
     */
    public static List<String> of(Row row, Catalogue catalogue) throws CatalogueException, IOException {
        ClauseExplanation explanation = new ClauseExplanation(catalogue);
        explanation.clause(row.requirement());
        explanation.operators(row);
        explanation.mutants(row);
        if (!row.conforming().isEmpty()) {
            explanation.example(row.conforming().getFirst(), false);
        }
        if (!row.violating().isEmpty()) {
            explanation.example(row.violating().getFirst(), true);
        }
        explanation.title("Judged in");
        explanation.text(row.profiles().isEmpty() ? "no profile" : String.join(", ", row.profiles()));
        return explanation.lines;
    }

    private void title(String title) {
        lines.add("");
        lines.add(title);
        lines.add("-".repeat(title.length()));
    }

    private void clause(Requirement requirement) {
        lines.add(requirement.id() + "~" + requirement.revision() + "  "
                + requirement.level().toString().replace('_', ' ') + "  " + requirement.actor() + "  NDIS "
                + requirement.versions() + "  " + requirement.kind().toString().toLowerCase(Locale.ROOT));
        lines.add("");
        text(requirement.text());
        lines.add("");
        List<String> documents =
                requirement.source().stream().map(Requirement.Source::document).toList();
        text("Source (" + requirement.status().toString().toLowerCase(Locale.ROOT) + "): " + String.join("; ", documents));
        if (!requirement.hint().isBlank()) {
            text("Look at: " + requirement.hint());
        }
        for (Conflict conflict : catalogue.conflicts()) {
            if (requirement.conflicts().contains(conflict.id())) {
                conflict(conflict);
            }
        }
    }

    private void conflict(Conflict conflict) {
        List<String> names =
                conflict.readings().stream().map(Conflict.Reading::name).toList();
        String choice = conflict.parameter().isEmpty()
                ? "fixed: " + conflict.decision()
                : conflict.parameter() + "=" + String.join("|", names) + ", default " + conflict.decision();
        text("Conflict " + conflict.id() + ", " + conflict.topic() + " (" + choice + "). " + conflict.why());
    }

    private void operators(Row row) throws IOException {
        title("Formal in");
        if (!row.isFormal()) {
            text("nothing: " + (row.isTestable() ? row.needs() : row.requirement().reason()));
        }
        try (BuiltInModules modules = BuiltInModules.open()) {
            for (Citation citation : row.citations()) {
                lines.add(citation.place() + "  (" + citation.role().toString().toLowerCase(Locale.ROOT) + ")");
                List<String> file = modules.text(citation.module(), citation.file()).lines().toList();
                definition(file, citation.line() - 1).forEach(line -> lines.add("    " + line));
            }
        }
    }

    /** A definition with the comment before it. */
    private static List<String> definition(List<String> file, int at) {
        int from = at;
        while (from > 0 && file.get(from - 1).startsWith("\\*")) {
            from--;
        }
        int to = at + 1;
        while (to < file.size() && file.get(to).startsWith(" ")) {
            to++;
        }
        return file.subList(from, to);
    }

    private void mutants(Row row) {
        title("Mutants of the specification");
        text(row.mutants().isEmpty() ? "none" : "the build notices if one of these is dropped: " + String.join(", ", row.mutants()));
    }

    /** Draws the example of a guard, named {@code Module/Guard}. */
    private void example(String named, boolean breaks) throws CatalogueException, IOException {
        String module = named.substring(0, named.indexOf('/'));
        Example example = Examples.builtIn(module)
                .of(named.substring(module.length() + 1))
                .orElseThrow(() -> new IllegalStateException("no example " + named));
        title((breaks ? "Counterexample: " + named + " is broken" : "Example: " + named + " is kept"));
        if (!example.readings().isEmpty()) {
            lines.add("under " + String.join(", ", example.readings()));
        }
        Machine.Cut cut = Machine.Cut.valueOf(Manifest.builtIn(module).cut().toUpperCase(Locale.ROOT));
        List<Event> events = ExampleTrace.events(
                GraphExport.builtIn(module), cut, breaks ? example.violating() : example.conforming());
        int at = breaks ? refused(module, example, events) : -1;
        lines.addAll(TextDiagram.of(events, at, breaks ? mark(example) : ""));
    }

    /** Index of the first event that is not plainly allowed. */
    private static int refused(String module, Example example, List<Event> events)
            throws CatalogueException, IOException {
        Judge judge = new Judge(Machines.builtIn(List.of(module), Readings.with(example.readings())));
        for (int i = 0; i < events.size(); i++) {
            Judgement judgement = judge.accept(new TraceLine(i + 1, 0, 0, 0, events.get(i)));
            if (!(judgement instanceof Judgement.Allowed allowed) || !allowed.advice().isEmpty()) {
                return i;
            }
        }
        return events.size() - 1;
    }

    private static String mark(Example example) {
        return (example.kind() == Guard.Kind.ADVICE ? "advised against: " : "breaks ") + example.clauses();
    }

    private void text(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
