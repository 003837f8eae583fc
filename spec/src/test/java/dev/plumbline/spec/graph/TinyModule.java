package dev.plumbline.spec.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A module of a few lines, with one variable {@code x}, written where a test may throw it away. */
public final class TinyModule {

    private TinyModule() {}

    /**
     * Writes module {@code Tiny} and its model, and exports the graph.
     *
     * @param folder an empty folder
     * @param body definitions, {@code Init} and {@code Next} among them
     * @param config lines of the configuration beyond {@code INIT} and {@code NEXT}
     */
    public static TransitionGraph graph(Path folder, String body, String... config)
            throws IOException, SpecificationException {
        write(folder, "Tiny.tla", "---- MODULE Tiny ----\nEXTENDS Naturals\nVARIABLE x\n" + body + "\n====\n");
        write(folder, "MCTiny.tla", "---- MODULE MCTiny ----\nEXTENDS Tiny\n====\n");
        write(folder, "MCTiny.cfg", "INIT Init\nNEXT Next\n" + String.join("\n", config) + "\n");
        return GraphExport.export(folder, "Tiny", folder.resolve("Tiny.graph"));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
