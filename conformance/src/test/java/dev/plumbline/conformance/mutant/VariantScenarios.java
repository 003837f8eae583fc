package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No false alarm: the references, and what does a thing in another way that is allowed, pass what mutants fail. */
final class VariantScenarios {

    /** Interferes with nothing. */
    static final class UnchangedProvider extends WrappedExtension {}

    /** Interferes with nothing. */
    static final class UnchangedMiniport extends WrappedMiniport {}

    /** Does not look at links, so that it transmits where none is. */
    static final class IgnoresLinks extends WrappedMiniport {
        @Override
        public void linkChange(String adapter, boolean connected) {}
    }

    private static final int WALKS = 40;
    private static final int STEPS = 60;
    private static final List<Mutant> VARIANTS = Mutants.variants();

    private final Map<String, List<List<TraceLine>>> unchanged = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> eachVariantPassesAndIsDifferent() {
        unchanged.put(Roles.SWITCH, tracesOfPassing(new Mutant(UnchangedProvider.class), Roles.SWITCH));
        unchanged.put(Roles.LBFO, tracesOfPassing(new Mutant(UnchangedMiniport.class), Roles.LBFO));
        return VARIANTS.stream().map(variant -> DynamicTest.dynamicTest(variant.name(), () -> {
            List<List<TraceLine>> traces = tracesOfPassing(variant, variant.role());
            assertThat(traces)
                    .as(variant.type().getAnnotation(Varies.class).value())
                    .isNotEqualTo(unchanged.get(variant.role()));
        }));
    }

    @Test
    void thereAreVariantsOfBothReferences() {
        assertThat(VARIANTS).filteredOn(variant -> variant.role().equals(Roles.SWITCH)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(VARIANTS).filteredOn(variant -> variant.role().equals(Roles.LBFO)).hasSizeGreaterThanOrEqualTo(7);
    }

    @TestFactory
    Stream<DynamicTest> theReferencesPassTheSameWalks() throws Exception {
        Map<String, Subject> references = Subjects.of("reference", HarnessLimits.USUAL);
        return Roles.ALL.stream()
                .map(role -> DynamicTest.dynamicTest(role, () -> tracesOfPassing(references.get(role), role)));
    }

    @Test
    void aRecommendationThatIsNotFollowedIsAdviceAndNoFailure() {
        List<Finding> advice = new ArrayList<>();
        Session session = new Session(new Mutant(IgnoresLinks.class), Roles.machines(Roles.LBFO));
        Hunt.inVain(outcome -> advice.addAll(passed(outcome).advice()), session, Roles.LBFO);

        assertThat(advice).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ADVICE);
            assertThat(finding.requirements()).containsExactly(new RequirementId("LBFO-56"));
        });
    }

    private static List<List<TraceLine>> tracesOfPassing(Subject subject, String role) {
        List<List<TraceLine>> traces = new ArrayList<>();
        Session session = new Session(subject, Roles.machines(role));
        for (int walk = 0; walk < WALKS; walk++) {
            traces.add(passed(session.run(Scenes.of(role, walk), new SwarmWalk(1_000L + walk, STEPS))).trace());
        }
        return traces;
    }

    private static Outcome passed(Outcome outcome) {
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.verdict()).as(outcome.reason()).isEqualTo(Verdict.PASS);
        return outcome;
    }
}
