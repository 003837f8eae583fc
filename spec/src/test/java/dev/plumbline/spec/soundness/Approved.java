package dev.plumbline.spec.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What is in vain, or survives, for a reason that was accepted: the file {@code approved.yaml}.
 *
 * @param vacuous what may be in vain
 * @param survivors mutants that may survive
 */
record Approved(List<Vacuous> vacuous, List<Survivor> survivors) {

    /** Something that is in vain, and why it stands there. */
    record Vacuous(String module, Vacuity.Kind kind, String name, String reason) {}

    /** A mutant that nothing notices, and why nothing has to. */
    record Survivor(String module, String mutant, String reason) {}

    static Approved read() throws Exception {
        try (InputStream in = Approved.class.getResourceAsStream("approved.yaml")) {
            if (in == null) {
                throw new IOException("approved.yaml is missing");
            }
            Approved approved = YamlFile.read(in, "approved.yaml", Approved.class);
            assertThat(approved.vacuous).extracting(Vacuous::reason).noneMatch(String::isBlank);
            assertThat(approved.survivors).extracting(Survivor::reason).noneMatch(String::isBlank);
            return approved;
        }
    }

    List<Vacuity.Finding> vacuousIn(String module) {
        return vacuous.stream()
                .filter(v -> v.module.equals(module))
                .map(v -> new Vacuity.Finding(v.kind, v.name))
                .toList();
    }
}
