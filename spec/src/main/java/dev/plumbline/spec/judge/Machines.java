package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.TransitionGraph;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The machines that the kit carries; each graph is loaded once. */
public final class Machines {

    private static final Map<String, TransitionGraph> LOADED = new ConcurrentHashMap<>();

    private Machines() {}

    /**
     * The machines of a profile, with its readings in force.
     *
     * @throws CatalogueException if a manifest is missing or malformed
     * @throws IOException if a graph is missing or malformed
     */
    public static List<Machine> of(Profile profile) throws CatalogueException, IOException {
        return builtIn(profile.machines(), Readings.of(profile));
    }

    /**
     * The machines of those modules, with the readings in force that the conflicts decide.
     *
     * @throws CatalogueException if a manifest is missing or malformed
     * @throws IOException if a graph is missing or malformed
     */
    public static List<Machine> builtIn(List<String> modules) throws CatalogueException, IOException {
        return builtIn(modules, Readings.defaults());
    }

    /**
     * The machines of those modules.
     *
     * @param readings the readings in force, each {@code Parameter=value}
     * @throws CatalogueException if a manifest is missing or malformed
     * @throws IOException if a graph is missing or malformed
     */
    public static List<Machine> builtIn(List<String> modules, Set<String> readings)
            throws CatalogueException, IOException {
        List<Machine> machines = new ArrayList<>();
        for (String module : modules) {
            String cut = Manifest.cutOfBuiltIn(module).toUpperCase(Locale.ROOT);
            TransitionGraph graph = LOADED.get(module);
            if (graph == null) {
                graph = GraphExport.builtIn(module);
                LOADED.put(module, graph);
            }
            machines.add(new Machine(graph, Machine.Cut.valueOf(cut), readings));
        }
        return machines;
    }
}
