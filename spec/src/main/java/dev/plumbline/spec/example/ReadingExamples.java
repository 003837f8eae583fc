package dev.plumbline.spec.example;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What readings a module tells apart, as its file {@code traces/readings.yaml} has it; modules that tell none apart have
 * no such file.
 *
 * @param module name of the TLA+ module
 * @param graph digest of the graph in which they were found
 * @param traces one for each two readings of a parameter of which one allows more
 */
public record ReadingExamples(String module, String graph, List<ReadingExample> traces) {

    /** Where they are, in a module's folder. */
    public static final String FILE = "traces/readings.yaml";

    /** Copies the list. */
    public ReadingExamples {
        traces = List.copyOf(traces);
    }

    /** Those of a module that the kit carries; without traces if it tells no readings apart. */
    public static ReadingExamples builtIn(String module) throws CatalogueException {
        String file = "tla/" + module + "/" + FILE;
        try (InputStream in = ReadingExamples.class.getClassLoader().getResourceAsStream(file)) {
            return in == null ? new ReadingExamples(module, "", List.of()) : YamlFile.read(in, file, ReadingExamples.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }
}
