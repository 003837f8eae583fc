package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the examples of modules into their folders. */
public final class ExampleTraces {

    private static final String HEAD = """
            # Made from the graph by dev.plumbline.spec.example.ExampleTraces; do not edit.
            %s
            # Steps are labels of the graph, from its initial state.
            """;

    private ExampleTraces() {}

    /**
     * Rewrites the files of examples, from the graphs that were built.
     *
     * @param args the folder of modules (one folder each); then names of modules, or none for those whose file is stale
     */
    public static void main(String[] args) throws Exception {
        Path modules = Path.of(args[0]);
        List<String> names = new ArrayList<>(List.of(args).subList(1, args.length));
        if (names.isEmpty()) {
            try (Stream<Path> folders = Files.list(modules)) {
                for (Path folder : (Iterable<Path>) folders.filter(Files::isDirectory).sorted()::iterator) {
                    String module = folder.getFileName().toString();
                    if (isJudged(module) && isStale(folder, GraphExport.builtIn(module))) {
                        names.add(module);
                    }
                }
            }
        }
        for (String module : names) {
            write(modules.resolve(module), module);
        }
    }

    private static boolean isStale(Path folder, TransitionGraph graph) throws CatalogueException {
        return !Files.exists(folder.resolve(Examples.FILE))
                || !Examples.read(folder).graph().equals(Fingerprint.of(graph));
    }

    private static void write(Path folder, String module) throws CatalogueException, IOException {
        Files.createDirectories(folder.resolve("traces"));
        Examples examples = examples(module);
        Files.writeString(folder.resolve(Examples.FILE), text(examples));
        ReadingExamples readings = readings(module);
        Path file = folder.resolve(ReadingExamples.FILE);
        if (readings.graph().isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text(readings));
        }
        long unbroken = examples.examples().stream().filter(e -> e.violating().isEmpty() && e.kind() != Guard.Kind.PERMISSION).count();
        System.out.println("examples of " + module + ": " + examples.examples().size() + " guards, " + unbroken
                + " without violation, " + readings.traces().size() + " traces that tell readings apart");
    }

    /** The examples of a module that the kit carries, found in its graph. */
    public static Examples examples(String module) throws CatalogueException, IOException {
        TransitionGraph graph = GraphExport.builtIn(module);
        return new Examples(module, Fingerprint.of(graph), new Finder(graph, cut(module)).examples());
    }

    /**
     * The traces by which a module that the kit carries tells readings apart, found in its graph; with no digest if no
     * reading matters to it.
     */
    public static ReadingExamples readings(String module) throws CatalogueException, IOException {
        TransitionGraph graph = GraphExport.builtIn(module);
        boolean hasReadings = graph.guards().stream().anyMatch(guard -> !guard.when().isEmpty());
        return hasReadings
                ? new ReadingExamples(module, Fingerprint.of(graph), new ReadingFinder(graph, cut(module)).traces())
                : new ReadingExamples(module, "", List.of());
    }

    /** Whether the judge runs a module; a composition is there for comparison only and has no examples. */
    public static boolean isJudged(String module) throws CatalogueException {
        String cut = Manifest.builtIn(module).cut();
        return Stream.of(Machine.Cut.values()).anyMatch(c -> c.name().equalsIgnoreCase(cut));
    }

    /** How the instances of a module are cut. */
    public static Machine.Cut cut(String module) throws CatalogueException {
        return Machine.Cut.valueOf(Manifest.builtIn(module).cut().toUpperCase(Locale.ROOT));
    }

    /** The text of a file of examples. */
    public static String text(Examples examples) {
        StringBuilder text = new StringBuilder(HEAD.formatted("""
                # For each guard of the module, by its clauses: a shortest trace that keeps it, and one that breaks it with
                # its last step."""));
        text.append("module: ").append(examples.module()).append('\n');
        text.append("graph: \"").append(examples.graph()).append("\"\nexamples:\n");
        for (Example example : examples.examples()) {
            text.append("  - guard: ").append(example.guard()).append('\n');
            text.append("    kind: ").append(lower(example.kind())).append('\n');
            text.append("    by: ").append(lower(example.by())).append('\n');
            text.append("    clauses: ").append(example.clauses()).append('\n');
            text.append("    readings: ").append(example.readings()).append('\n');
            steps("conforming", example.conforming(), text);
            steps("violating", example.violating(), text);
        }
        return text.toString();
    }

    /** The text of a file of traces that tell readings apart. */
    public static String text(ReadingExamples examples) {
        StringBuilder text = new StringBuilder(HEAD.formatted("""
                # Shortest traces that one reading of the documents allows and others do not."""));
        text.append("module: ").append(examples.module()).append('\n');
        text.append("graph: \"").append(examples.graph()).append("\"\n").append(examples.traces().isEmpty() ? "traces: []\n" : "traces:\n");
        for (ReadingExample trace : examples.traces()) {
            text.append("  - parameter: ").append(trace.parameter()).append('\n');
            text.append("    allowed: \"").append(trace.allowed()).append("\"\n");
            text.append("    refused: ").append(quoted(trace.refused())).append('\n');
            text.append("    others: ").append(trace.others()).append('\n');
            steps("steps", trace.steps(), text);
        }
        return text.toString();
    }

    /** Values such as 6.30 are texts and not numbers. */
    private static List<String> quoted(List<String> values) {
        return values.stream().map(v -> '"' + v + '"').toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static void steps(String name, List<String> steps, StringBuilder text) {
        text.append("    ").append(name).append(steps.isEmpty() ? ": []\n" : ":\n");
        steps.forEach(step -> text.append("      - ").append(step).append('\n'));
    }
}
