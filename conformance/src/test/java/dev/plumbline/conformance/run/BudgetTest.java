package dev.plumbline.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.requirement.Profile;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets combine planners; a larger one is larger in each. */
final class BudgetTest {

    private static Plan plan(Budget budget, String id, long seed) throws Exception {
        return Plan.of(Profile.builtIn(id), budget.amounts(Profile.builtIn(id).role()), seed, false, Pattern.compile(""));
    }

    private static Set<String> planners(Plan plan) {
        return plan.checks().stream()
                .filter(check -> !(check instanceof PlannedCheck.Leanings))
                .map(PlannedCheck::suite)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch-team-6.40", "lbfo"})
    void everyBudgetHasItsPlanners(String id) throws Exception {
        assertThat(planners(plan(Budget.QUICK, id, 1))).containsExactlyInAnyOrder(
                "random walk", "faults", "tour", "complete suite (HSI)");
        for (Budget budget : List.of(Budget.STANDARD, Budget.FULL)) {
            assertThat(planners(plan(budget, id, 1))).containsExactlyInAnyOrder(
                    "random walk", "faults", "tour", "exhaustive", "complete suite (HSI)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch", "lbfo"})
    void aLargerBudgetIsLargerInEachPlanner(String role) {
        List<Amounts> amounts = List.of(Budget.QUICK.amounts(role), Budget.STANDARD.amounts(role), Budget.FULL.amounts(role));
        assertThat(amounts.stream().map(Amounts::walks)).isSorted().doesNotHaveDuplicates();
        assertThat(amounts.stream().map(a -> a.faults().checks())).isSorted().doesNotHaveDuplicates();
        assertThat(amounts.stream().map(a -> a.rounds() * a.tours())).isSorted().doesNotHaveDuplicates();
        assertThat(amounts.stream().map(a -> a.suites().rounds() * a.suites().runs())).isSorted().doesNotHaveDuplicates();
        assertThat(amounts.stream().map(a -> a.explorations().stream().mapToInt(e -> e.scenes() * e.depth()).sum()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theSeedDecidesThePlan(Budget budget) throws Exception {
        Plan plan = plan(budget, "lbfo", 5);
        assertThat(plan(budget, "lbfo", 5)).isEqualTo(plan);
        assertThat(plan(budget, "lbfo", 6)).isNotEqualTo(plan);
        assertThat(plan.checks()).extracting(PlannedCheck::id).doesNotHaveDuplicates();
    }

    @Test
    void aRoundOfToursComesAfterTheOneOnWhichItBuilds() throws Exception {
        List<List<PlannedCheck>> stretches = plan(Budget.QUICK, "lbfo", 1).stretches();
        assertThat(stretches).hasSize(1 + Budget.QUICK.amounts("lbfo").rounds() + Budget.QUICK.amounts("lbfo").suites().rounds());
        assertThat(stretches).allSatisfy(stretch ->
                assertThat(stretch.stream().map(PlannedCheck::round).distinct()).hasSize(1));
        assertThat(stretches.stream().map(stretch -> stretch.getFirst().round())).isSorted();
    }

    @Test
    void whatRunsOnRealInterfacesRunsAlone() throws Exception {
        Plan plan = Plan.of(Profile.builtIn("lbfo"), Amounts.ofWalks(3, 5), 1, true, Pattern.compile(""));
        assertThat(plan.stretches()).extracting(List::size).containsExactly(1, 3);
    }
}
