package dev.plumbline.conformance.cdriver.names;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The families of names that headers for drivers declare.
 *
 * @param families the first one that fits counts
 */
public record NameFamilies(List<Family> families) {

    private static final String FILE = "families.yaml";

    /**
     * A family of names.
     *
     * @param names a pattern of them
     * @param header what declares them
     */
    public record Family(Pattern names, String header) {}

    /** Copies the list. */
    public NameFamilies {
        families = List.copyOf(families);
    }

    /** Those of this kit. */
    public static NameFamilies builtIn() {
        InputStream in = Objects.requireNonNull(NameFamilies.class.getResourceAsStream(FILE), FILE);
        try {
            return YamlFile.read(in, FILE, NameFamilies.class);
        } catch (CatalogueException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What ought to declare a name, if anybody knows. */
    public Optional<String> header(String name) {
        return families.stream()
                .filter(family -> family.names().matcher(name).matches())
                .map(Family::header)
                .findFirst();
    }
}
