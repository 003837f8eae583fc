package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.reports.record.Unexercised.Why;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Level;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was not exercised stands in the way where a budget was named, unless the implementation avoided it. */
final class ConclusionTest {

    private static ProfileVerdict conclude(boolean isThorough, Level level, Why why) throws Exception {
        Plan plan = Plan.of(Profile.builtIn("lbfo"), Amounts.ofWalks(1, 1), 1, false, Pattern.compile(""));
        Check passed = new Check(
                "lbfo/walk-001", "lbfo", "random walk", Verdict.PASS, null, 1L, 9, List.of("LBFO-01"), List.of(), null, null, null,
                1, Map.of());
        Coverage coverage = new Coverage("lbfo", List.of(), List.of(new Unexercised("LBFO-30", level, why, "somewhere")));
        return Conclusion.of(
                plan, isThorough, Set.of(new RequirementId("LBFO-01"), new RequirementId("LBFO-30")),
                new Guarantees(List.of(), Catalogue.builtIn()), 0, List.of(), List.of(passed), coverage);
    }

    @ParameterizedTest
    @EnumSource
    void withABudgetABindingClauseStandsInTheWayOrItsReasonSaysWhyNot(Why why) throws Exception {
        ProfileVerdict verdict = conclude(true, Level.MUST, why);
        assertThat(verdict.verdict()).isEqualTo(why.isOpen() ? Conformance.NOT_JUDGED : Conformance.CONFORMANT);
        if (why.isOpen()) {
            assertThat(verdict.why()).contains("LBFO-30 (" + why.words() + ")", "larger budget");
        }
        assertThat(conclude(true, Level.SHOULD, why).verdict()).isEqualTo(Conformance.CONFORMANT);
    }

    @ParameterizedTest
    @EnumSource
    void withoutABudgetNothingStandsInTheWay(Why why) throws Exception {
        assertThat(conclude(false, Level.MUST, why).verdict()).isEqualTo(Conformance.CONFORMANT);
    }

    @Test
    void whatIsNotClaimedDoesNotCountAsARequirement() throws Exception {
        assertThat(conclude(true, Level.MUST, Why.NOT_CLAIMED).requirements()).isEqualTo(1);
        assertThat(conclude(true, Level.MUST, Why.NEVER_CHOSEN).requirements()).isEqualTo(2);
    }
}
