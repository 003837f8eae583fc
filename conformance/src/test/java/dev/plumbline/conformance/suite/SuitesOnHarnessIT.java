package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.PythonHarness;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The suites run against a program of another language as they run against the reference. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SuitesOnHarnessIT {

    private static final RequirementId UNBALANCED = new RequirementId("REF-05");

    @AfterEach
    void nothingIsLeft() {
        PythonHarness.assertNothingIsLeft();
    }

    private static UnderTest sample(String script) {
        return UnderTest.of("exec:" + String.join(" ", PythonHarness.sample(script)));
    }

    @Test
    void everySuiteOfItsRoleRunsAgainstTheSampleAndPasses() {
        try (UnderTest iut = sample("forwarding_extension.py")) {
            List<WalkSuite> suites = Suites.all().filter(suite -> !iut.offers(suite.area()).isEmpty()).toList();
            assertThat(suites).hasSize(Area.of("switch").size()).allSatisfy(suite -> {
                Optional<Outcome> bad = Suites.play(
                        suite, iut, suite.area().lean(), 8, outcome -> outcome.verdict() != Verdict.PASS);

                assertThat(bad.map(Outcome::reason)).isEmpty();
                assertThat(suite.reach().walks()).isEqualTo(8);
            });
        }
    }

    @Test
    void theSuiteAboutReferencesFindsTheOneThatTheFaultySampleKeeps() {
        WalkSuite suite = new NicReferenceProperties();
        try (UnderTest iut = sample("forwarding_extension_missing_dereference.py")) {
            Optional<Outcome> bad = Suites.play(
                    suite, iut, suite.area().lean(), 40, outcome -> outcome.verdict() != Verdict.PASS);

            assertThat(bad).hasValueSatisfying(outcome -> {
                assertThat(outcome.verdict()).isEqualTo(Verdict.FAIL);
                assertThat(outcome.findings().getFirst().requirements()).contains(UNBALANCED);
            });
        }
    }
}
