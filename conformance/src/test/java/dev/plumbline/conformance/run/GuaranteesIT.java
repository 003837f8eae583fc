package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Profile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The references pass in every environment, and the environments put every guarantee to the test that can be. */
final class GuaranteesIT {

    private static final int WALKS = 3_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switch-team-6.40+module:strict",
                "switch-team-6.40+module:lenient",
                "switch-team-6.30+module:strict",
                "switch-team-6.30+module:lenient",
                "lbfo"
            })
    void every_guarantee_is_put_to_the_test_or_has_a_reason(String selection) throws Exception {
        Profile profile = Profile.builtIn(selection);
        List<Machine> machines = Machines.of(profile);
        Guarantees guarantees = new Guarantees(machines, Catalogue.builtIn());
        Subject reference = Subjects.of("reference", HarnessLimits.USUAL).get(profile.role());
        Session session = new Session(reference, machines);
        for (int walk = 0; walk < WALKS; walk++) {
            Outcome outcome = session.run(Scenes.of(profile, walk), new RandomWalk(walk, 60));
            assertThat(outcome.verdict()).as("walk %s: %s %s", walk, outcome.reason(), outcome.findings()).isEqualTo(Verdict.PASS);
            guarantees.saw(outcome);
        }

        GuaranteeReasons reasons = GuaranteeReasons.builtIn();
        assertThat(guarantees.kept()).isNotEmpty().allMatch(id -> reasons.find(id).isEmpty());
        assertThat(guarantees.untested()).allMatch(id -> reasons.find(id).isPresent());
    }
}
