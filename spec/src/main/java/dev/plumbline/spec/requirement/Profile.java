package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What a product can conform to.
 *
 * @param id its name
 * @param title for a reader
 * @param role the role at the boundary: {@code switch} or {@code lbfo}
 * @param machines the machines that state its clauses
 * @param clause what it means to conform
 */
public record Profile(String id, String title, String role, List<String> machines, String clause) {

    /** Names of the profiles that the kit carries. */
    public static final List<String> BUILT_IN = List.of("switch-team-6.40", "lbfo");

    /** The profile of that name. */
    public static Profile builtIn(String id) throws CatalogueException {
        String file = "profiles/" + id + ".yaml";
        try (InputStream in = Profile.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new CatalogueException(file, 0, "no such profile; the kit has " + BUILT_IN);
            }
            return YamlFile.read(in, file, Profile.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }
}
