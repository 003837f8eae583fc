package dev.plumbline.spec.example;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.RequirementId;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The examples of one module, as its file {@code traces/examples.yaml} has them.
 *
 * @param module name of the TLA+ module
 * @param graph digest of the graph in which they were found
 * @param examples one for each named guard
 */
public record Examples(String module, String graph, List<Example> examples) {

    /** Where they are, in a module's folder. */
    public static final String FILE = "traces/examples.yaml";

    /** Copies the list. */
    public Examples {
        examples = List.copyOf(examples);
    }

    /** The examples of a module that the kit carries. */
    public static Examples builtIn(String module) throws CatalogueException {
        String file = "tla/" + module + "/" + FILE;
        InputStream in = Examples.class.getClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new CatalogueException(file, 0, "is missing from the kit");
        }
        return read(in, file);
    }

    /** The examples in a module's folder. */
    public static Examples read(Path folder) throws CatalogueException {
        Path file = folder.resolve(FILE);
        try {
            return read(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw new CatalogueException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    private static Examples read(InputStream from, String file) throws CatalogueException {
        try (InputStream in = from) {
            return YamlFile.read(in, file, Examples.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }

    /** The example of a guard. */
    public Optional<Example> of(String guard) {
        return examples.stream().filter(e -> e.guard().equals(guard)).findFirst();
    }

    /** The shortest conforming trace of a requirement, by the example that has it. */
    public Optional<Example> conforming(RequirementId id) {
        return shortest(id, Comparator.comparingInt(e -> e.conforming().size()), e -> !e.conforming().isEmpty());
    }

    /** The shortest violating trace of a requirement, by the example that has it. */
    public Optional<Example> violating(RequirementId id) {
        return shortest(id, Comparator.comparingInt(e -> e.violating().size()), e -> !e.violating().isEmpty());
    }

    private Optional<Example> shortest(
            RequirementId id, Comparator<Example> length, java.util.function.Predicate<Example> has) {
        return examples.stream().filter(e -> e.clauses().contains(id)).filter(has).min(length);
    }
}
