package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.suite.Area;
import dev.plumbline.spec.requirement.Profile;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan has walks that lean towards every area of its role, and says in their ids which. */
final class WalkChecksTest {

    private static final String SWITCH = "switch-team-6.40";

    private static List<PlannedCheck> checks(Amounts amounts, String only) throws Exception {
        return Plan.of(Profile.builtIn(SWITCH), amounts, 1, false, Pattern.compile(only)).checks();
    }

    @ParameterizedTest
    @EnumSource
    void everyBudgetLeansTowardsEveryAreaAndMoreWalksDoNotLean(Budget budget) throws Exception {
        List<PlannedCheck> checks = checks(budget.amounts("switch"), "");
        List<PlannedCheck> leaning = checks.stream().filter(PlannedCheck.Leanings.class::isInstance).toList();

        assertThat(leaning)
                .extracting(check -> ((PlannedCheck.Leanings) check).area())
                .containsAll(Area.of("switch"));
        assertThat(checks).filteredOn(PlannedCheck.Walks.class::isInstance).hasSizeGreaterThan(leaning.size());
    }

    @Test
    void anAreaCanBeSelectedByItsName() throws Exception {
        assertThat(checks(Amounts.ofWalks(150, 60), "STAT"))
                .hasSize(6)
                .allSatisfy(check -> assertThat(check.suite()).isEqualTo("leaning walk (STAT)"))
                .extracting(PlannedCheck::id)
                .startsWith("switch/STAT-001", "switch/STAT-002");
    }

    @Test
    void leaningTakesNothingFromTheNumberOfWalksAndFewWalksDoNotLean() throws Exception {
        assertThat(checks(Amounts.ofWalks(150, 60), "")).hasSize(150);
        assertThat(checks(Amounts.ofWalks(20, 60), "")).hasSize(20).allMatch(PlannedCheck.Walks.class::isInstance);
    }
}
