package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.model.Manifest;
import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The machines that the kit carries, each loaded once. */
public final class Machines {

    private static final Map<String, Machine> LOADED = new ConcurrentHashMap<>();

    private Machines() {}

    /**
     * The machines of those modules.
     *
     * @throws CatalogueException if a manifest is missing or malformed
     * @throws IOException if a graph is missing or malformed
     */
    public static List<Machine> builtIn(List<String> modules) throws CatalogueException, IOException {
        List<Machine> machines = new ArrayList<>();
        for (String module : modules) {
            Machine machine = LOADED.get(module);
            if (machine == null) {
                Machine.Cut cut = Machine.Cut.valueOf(
                        Manifest.builtIn(module).cut().toUpperCase(Locale.ROOT));
                machine = new Machine(GraphExport.builtIn(module), cut);
                LOADED.put(module, machine);
            }
            machines.add(machine);
        }
        return machines;
    }
}
