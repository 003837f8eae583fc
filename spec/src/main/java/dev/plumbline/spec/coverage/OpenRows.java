package dev.plumbline.spec.coverage;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.RequirementId;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.InputStream;
import java.util.List;

/**
 * Requirements that can be tested at the boundary and that no module states.
 *
 * @param rows what each needs
 */
public record OpenRows(List<Open> rows) {

    private static final String FILE = "requirements/coverage/open.yaml";

    /**
     * One of them.
     *
     * @param id the requirement
     * @param needs what would be needed to state it formally
     */
    public record Open(RequirementId id, String needs) {}

    /** Copies the list. */
    public OpenRows {
        rows = List.copyOf(rows);
    }

    /** Those of the kit. */
    public static OpenRows builtIn() throws CatalogueException {
        InputStream in = OpenRows.class.getClassLoader().getResourceAsStream(FILE);
        if (in == null) {
            throw new CatalogueException(FILE, 0, "is missing from the kit");
        }
        return YamlFile.read(in, FILE, OpenRows.class);
    }
}
