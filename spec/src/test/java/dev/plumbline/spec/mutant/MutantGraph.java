package dev.plumbline.spec.mutant;

import dev.plumbline.spec.graph.SpecificationException;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.graph.Workbench;
import dev.plumbline.spec.model.ModuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build finds when it explores a module.
 *
 * @param states distinct states; 0 if there is no graph
 * @param transitions transitions; 0 if there is no graph
 * @param fault why there is no graph; empty if there is one
 */
record MutantGraph(int states, int transitions, String fault) {

    /** How much of a model is explored. */
    enum Scope {
        /**
         * Few references, few adapters. Whatever a guard forbids at this scope it forbids at the full one, where the
         * same run exists with the rest idle; so a mutant that is noticed here is noticed there.
         */
        SMALL,
        /** The scope whose graph the judge walks. */
        FULL;

        private String of(String config) {
            return this == FULL
                    ? config
                    : config.replace("MaxRefs = 3", "MaxRefs = 1").replace("\"#1\", \"#2\", \"#3\"", "\"#1\", \"#2\"");
        }
    }

    /**
     * Explores a module with another text.
     *
     * @param folder an empty folder
     */
    static MutantGraph of(String module, String text, Scope scope, Workbench workbench, Path folder)
            throws IOException {
        String model = "MC" + module;
        Files.writeString(folder.resolve(module + ".tla"), text);
        Files.writeString(folder.resolve(model + ".tla"), ModuleFolder.text(module, model + ".tla"));
        Files.writeString(folder.resolve(model + ".cfg"), scope.of(ModuleFolder.text(module, model + ".cfg")));
        try {
            TransitionGraph graph = workbench.explore(folder, module);
            return new MutantGraph(graph.states(), graph.transitions(), "");
        } catch (SpecificationException e) {
            return new MutantGraph(0, 0, String.valueOf(e.getMessage()));
        }
    }
}
