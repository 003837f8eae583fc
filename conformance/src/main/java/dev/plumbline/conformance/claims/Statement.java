package dev.plumbline.conformance.claims;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The conformance statement of a product: what it claims to be and to do.
 *
 * @param product its name
 * @param version its version
 * @param profile the profile that it claims to conform to
 * @param features whether it has a feature, by id; of one that is not named nothing is claimed
 */
public record Statement(String product, String version, String profile, Map<String, Boolean> features) {

    /** Copies the map, in the order of the ids. */
    public Statement {
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }

    /**
     * Reads a statement.
     *
     * @throws CatalogueException if it is none: in which line, and what was expected
     */
    public static Statement read(Path file) throws IOException, CatalogueException {
        Statement statement = YamlFile.read(Files.readString(file), file.toString(), Statement.class);
        TreeSet<String> unknown = new TreeSet<>(statement.features.keySet());
        unknown.removeAll(Features.builtIn().ids());
        if (!unknown.isEmpty()) {
            throw new CatalogueException(file.toString(), 0, "unknown features " + unknown + "; plumbline claims lists those that there are");
        }
        return statement;
    }
}
