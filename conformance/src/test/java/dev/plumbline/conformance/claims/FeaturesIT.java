package dev.plumbline.conformance.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.coverage.Dependence;
import dev.plumbline.conformance.run.Applicable;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clauses that a feature brings with it are those that the graphs say. */
final class FeaturesIT {

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.40", "lbfo"})
    void theClausesOfAFeatureAreThoseThatNothingElsePutsToTheTest(String id) throws Exception {
        Profile profile = Profile.builtIn(id);
        List<Machine> machines = Machines.of(profile);
        SortedSet<RequirementId> applicable = Applicable.of(machines, Catalogue.builtIn());
        for (Feature feature : Features.builtIn().of(profile.role())) {
            SortedSet<RequirementId> found = Dependence.on(
                    machines, label -> feature.shows().stream().anyMatch(sign -> sign.isShownBy(label)));
            found.retainAll(applicable);
            assertThat(feature.clauses()).as(feature.id()).isNotEmpty().containsExactlyElementsOf(found);
        }
    }
}
