package dev.plumbline.conformance.mutant;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;

/**
 * The clauses that no mutant breaks alone, each with the reason.
 *
 * @param profiles the profiles whose clauses are accounted for
 * @param areas the areas of the catalogue that are accounted for
 * @param clauses those that no mutant breaks
 */
public record Unbreakable(List<String> profiles, List<String> areas, List<Clause> clauses) {

    private static final String FILE = "unbreakable.yaml";

    /**
     * One clause.
     *
     * @param clause its id
     * @param reason why no mutant breaks it alone
     */
    public record Clause(String clause, String reason) {}

    /** Copies the lists. */
    public Unbreakable {
        profiles = List.copyOf(profiles);
        areas = List.copyOf(areas);
        clauses = List.copyOf(clauses);
    }

    /**
     * The list of the kit.
     *
     * @throws CatalogueException if it is missing or malformed
     */
    public static Unbreakable builtIn() throws CatalogueException {
        InputStream in = Unbreakable.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new CatalogueException(FILE, 0, "is missing from the kit");
        }
        return YamlFile.read(in, FILE, Unbreakable.class);
    }
}
