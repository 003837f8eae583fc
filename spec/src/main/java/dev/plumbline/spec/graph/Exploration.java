package dev.plumbline.spec.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What runs in the class loader of one model. Public only so that it can be called from outside of that loader. */
public final class Exploration {

    private Exploration() {}

    /** Explores {@code MC<module>} in {@code folder} and writes the graph to {@code file}. */
    public static void run(String folder, String module, String digest, String file)
            throws SpecificationException, IOException {
        TransitionGraph graph = GraphExplorer.explore(Path.of(folder), module, "MC" + module);
        try (OutputStream out = Files.newOutputStream(Path.of(file))) {
            GraphFile.write(graph, digest, out);
        }
    }
}
