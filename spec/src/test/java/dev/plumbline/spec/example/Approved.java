package dev.plumbline.spec.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What examples may lack, and which readings no trace tells apart; each with the reason.
 *
 * @param lacks examples that are not complete
 * @param alike readings that no module tells from another one
 */
record Approved(List<Lack> lacks, List<Alike> alike) {

    /** What an example lacks: {@code conforming} or {@code violating}. */
    record Lack(String module, String guard, String what, String reason) {}

    /** A reading of a parameter. */
    record Alike(String parameter, String reading, String reason) {}

    static Approved read() throws CatalogueException, IOException {
        try (InputStream in = Approved.class.getResourceAsStream("approved.yaml")) {
            Approved approved = YamlFile.read(in, "approved.yaml", Approved.class);
            assertThat(approved.lacks).extracting(Lack::reason).noneMatch(String::isBlank);
            assertThat(approved.alike).extracting(Alike::reason).noneMatch(String::isBlank);
            return approved;
        }
    }

    /** The guards of a module whose examples may lack that. */
    List<String> guards(String module, String what) {
        return lacks.stream()
                .filter(l -> l.module().equals(module) && l.what().equals(what))
                .map(Lack::guard)
                .toList();
    }
}
