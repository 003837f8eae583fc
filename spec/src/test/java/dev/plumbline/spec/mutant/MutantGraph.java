package dev.plumbline.spec.mutant;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.ModuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the build finds when it explores a module.
 *
 * @param states distinct states; 0 if there is no graph
 * @param transitions transitions; 0 if there is no graph
 * @param fault why there is no graph; empty if there is one
 */
record MutantGraph(int states, int transitions, String fault) {

    /**
     * Constants that make a model small. Whatever a guard forbids at a small scope it forbids at the full one, where
     * the same run exists with the rest idle; so a mutant noticed here is noticed there.
     */
    private static final Map<String, String[]> SMALL = Map.of(
            "SwitchNic", new String[] {"MaxRefs = 3", "MaxRefs = 1"},
            "LbfoBundle", new String[] {"\"#1\", \"#2\", \"#3\"", "\"#1\", \"#2\""});

    /** How much of a model is explored. */
    enum Scope {
        SMALL,
        FULL
    }

    /**
     * Explores a module with another text.
     *
     * @param folder an empty folder
     */
    static MutantGraph of(String module, String text, Scope scope, Path folder) throws IOException {
        Files.writeString(folder.resolve(module + ".tla"), text);
        Files.writeString(folder.resolve("MC" + module + ".tla"), ModuleFolder.text(module, "MC" + module + ".tla"));
        Files.writeString(folder.resolve("MC" + module + ".cfg"), config(module, scope));
        try {
            TransitionGraph graph = GraphExport.export(folder, module, folder.resolve("graph"));
            return new MutantGraph(graph.states(), graph.transitions(), "");
        } catch (SpecificationException e) {
            return new MutantGraph(0, 0, String.valueOf(e.getMessage()));
        }
    }

    private static String config(String module, Scope scope) throws IOException {
        String config = ModuleFolder.text(module, "MC" + module + ".cfg");
        String[] smaller = SMALL.get(module);
        if (scope == Scope.FULL || smaller == null) {
            return config;
        }
        if (!config.contains(smaller[0])) {
            throw new IllegalStateException("MC" + module + ".cfg does not say " + smaller[0]);
        }
        return config.replace(smaller[0], smaller[1]);
    }
}
