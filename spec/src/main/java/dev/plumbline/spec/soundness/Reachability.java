package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What can be reached in a module: every action happens, every guard is in each of its actions the only one that
 * forbids it, if it ever is, and each action that makes a condition begin or cease to hold does so. The file {@code
 * traces/reachability.yaml} in a module's folder holds it.
 *
 * @param module name of the TLA+ module
 * @param labels texts of the labels that the ways go by
 * @param ways each way: the number of the way that it goes on from, from 1, or 0 for the initial state; and the position
 *     of the label that it adds
 * @param sights what is seen at the end of ways
 */
public record Reachability(String module, List<String> labels, List<List<Integer>> ways, List<Sight> sights) {

    /** Where it is, in a module's folder. */
    public static final String FILE = "traces/reachability.yaml";

    /** A kind of sight. */
    public enum Kind {
        /** The step is allowed. */
        HAPPENS,
        /** The guard alone forbids the step. */
        FORBIDDEN,
        /** The step makes the condition hold that did not. */
        BEGINS,
        /** The step makes the condition cease to hold. */
        ENDS
    }

    /**
     * What is seen at a step.
     *
     * @param kind what is seen
     * @param guard the guard by name, or the condition with its arguments; empty if the step is just allowed
     * @param reading the reading under which that guard is in force, {@code Parameter=value}; empty if it always is
     * @param way number of the way that leads there
     * @param label position of the label of the step
     */
    public record Sight(Kind kind, String guard, String reading, int way, int label) {}

    /** Copies the lists. */
    public Reachability {
        labels = List.copyOf(labels);
        ways = List.copyOf(ways);
        sights = List.copyOf(sights);
    }

    /** What can be reached in a graph, by shortest ways. */
    public static Reachability of(TransitionGraph graph) {
        return new SightFinder(graph).all();
    }

    /** What a module's folder says of it. */
    public static Reachability read(Path folder) throws CatalogueException {
        Path file = folder.resolve(FILE);
        try (InputStream in = Files.newInputStream(file)) {
            return YamlFile.read(in, file.toString(), Reachability.class);
        } catch (IOException e) {
            throw new CatalogueException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The labels of the way to a sight. */
    public List<String> path(Sight sight) {
        List<String> path = new ArrayList<>();
        for (int way = sight.way; way > 0; way = ways.get(way - 1).getFirst()) {
            path.add(labels.get(ways.get(way - 1).getLast()));
        }
        Collections.reverse(path);
        return path;
    }

    /** The label of the step of a sight. */
    public String step(Sight sight) {
        return labels.get(sight.label);
    }

    /** A sight in words. */
    public String words(Sight sight) {
        return switch (sight.kind) {
            case HAPPENS -> step(sight) + " happens";
            case FORBIDDEN -> sight.guard + " alone forbids " + step(sight);
            case BEGINS -> step(sight) + " makes " + sight.guard + " true";
            case ENDS -> step(sight) + " makes " + sight.guard + " false";
        };
    }

    /** As the text of such a file. */
    public String text() {
        StringBuilder text = new StringBuilder("# Made from the graph by ReachabilityTest; see Reachability.\nmodule: ");
        text.append(module).append("\nlabels:\n");
        labels.forEach(label -> text.append("  - \"").append(label).append("\"\n"));
        text.append("ways:").append(ways.isEmpty() ? " []\n" : "\n");
        ways.forEach(way -> text.append("  - ").append(way).append('\n'));
        text.append("sights:\n");
        for (Sight sight : sights) {
            text.append("  - {kind: ")
                    .append(sight.kind.name().toLowerCase(Locale.ROOT))
                    .append(", guard: \"")
                    .append(sight.guard)
                    .append("\", reading: \"")
                    .append(sight.reading)
                    .append("\", way: ")
                    .append(sight.way)
                    .append(", label: ")
                    .append(sight.label)
                    .append("}\n");
        }
        return text.toString();
    }
}
