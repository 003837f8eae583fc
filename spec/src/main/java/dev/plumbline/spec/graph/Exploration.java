package dev.plumbline.spec.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What runs in the class loader of one model. Public only so that it can be called from outside of that loader. */
public final class Exploration {

    private Exploration() {}

    /** Explores {@code MC<module>} in {@code folder}, writes its graph to one file and the values of its states to another. */
    public static void run(String folder, String module, String digest, String graph, String values)
            throws SpecificationException, IOException {
        GraphExplorer.Explored found = GraphExplorer.explore(Path.of(folder), module, "MC" + module);
        try (OutputStream out = Files.newOutputStream(Path.of(values))) {
            found.values().write(out);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(graph))) {
            GraphFile.write(found.graph(), digest, out);
        }
    }
}
