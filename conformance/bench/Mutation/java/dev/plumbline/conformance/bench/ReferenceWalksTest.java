package dev.plumbline.conformance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import org.junit.jupiter.api.Test;

/** What PIT asks of a changed reference: whether random environments still find nothing. */
final class ReferenceWalksTest {

    private static final int STEPS = 60;

    private static void pass(String name, int walks) throws Exception {
        Profile profile = Profile.builtIn(name);
        Session session = new Session(
                Subjects.of("reference", HarnessLimits.USUAL).get(profile.role()), Machines.of(profile));
        for (int walk = 0; walk < walks; walk++) {
            Outcome outcome = session.run(Scenes.of(profile, walk), new RandomWalk(walk, STEPS));
            assertThat(outcome.verdict()).as(outcome.reason() + " " + outcome.findings()).isEqualTo(Verdict.PASS);
        }
    }

    /** The switch, the newest version and the whole module. */
    @Test
    void theExtension() throws Exception {
        pass("switch-team-6.40+module", 60);
    }

    /** The switch, the older version. */
    @Test
    void theExtensionBefore() throws Exception {
        pass("switch-team-6.30+module", 24);
    }

    /** The bundle. */
    @Test
    void theMiniport() throws Exception {
        pass("lbfo", 60);
    }
}
