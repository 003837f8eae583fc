package dev.plumbline.conformance.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.run.Applicable;
import dev.plumbline.conformance.run.Scenes;
import dev.plumbline.conformance.script.RandomWalk;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.MachineCoverage;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.reports.record.Unexercised.Why;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage is told from the transitions that runs took, and it says the same as the judge. */
final class RunCoverageTest {

    private static final int WALKS = 12;

    private record Walked(List<Machine> machines, Lesson lesson, SortedSet<RequirementId> exercised) {

        static Walked of(Profile profile, List<Machine> machines, int walks) throws Exception {
            Session session = new Session(Subjects.of("reference", HarnessLimits.USUAL).get(profile.role()), machines);
            Walked walked = new Walked(machines, new Lesson(), new TreeSet<>());
            for (int i = 0; i < walks; i++) {
                Outcome outcome = session.run(Scenes.of(profile, i), new RandomWalk(i, 60));
                walked.lesson.add(outcome.trail());
                walked.exercised.addAll(outcome.exercised());
            }
            return walked;
        }

        Coverage coverage(Set<RequirementId> known, Map<RequirementId, String> notClaimed) throws Exception {
            Catalogue catalogue = Catalogue.builtIn();
            List<SortedSet<RequirementId>> stated = machines.stream()
                    .map(machine -> Applicable.of(List.of(machine), catalogue))
                    .toList();
            Settled settled = Settled.builtIn().without(notClaimed);
            return new RunCoverage(machines, lesson, known, stated, Set.of(), settled, catalogue).of("p");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OidRequest", "RequestReference", "SwitchNic"})
    void whatAMachineExercisedIsWhatTheJudgeSays(String name) throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        List<Machine> one = Machines.of(profile).stream().filter(machine -> machine.name().equals(name)).toList();
        Walked walked = Walked.of(profile, one, WALKS);
        walked.exercised.retainAll(Applicable.of(one, Catalogue.builtIn()));

        assertThat(walked.coverage(Set.of(), Map.of()).machines()).singleElement().satisfies(machine -> {
            assertThat(machine.exercised()).isEqualTo(walked.exercised.size());
            assertThat(machine.reached()).isBetween(2, machine.states());
            assertThat(machine.taken()).isBetween(2, machine.transitions());
        });
    }

    @Test
    void moreRunsReachMoreAndLeaveLess() throws Exception {
        Profile profile = Profile.builtIn("lbfo");
        List<Machine> machines = Machines.of(profile);
        Walked few = Walked.of(profile, machines, 2);
        Walked more = Walked.of(profile, machines, WALKS);
        Coverage little = few.coverage(few.exercised, Map.of());
        Coverage much = more.coverage(more.exercised, Map.of());
        assertThat(much.reached()).isGreaterThan(little.reached());
        assertThat(much.states()).isEqualTo(little.states());
        assertThat(much.unexercised()).hasSizeLessThanOrEqualTo(little.unexercised().size());
        assertThat(much.machines()).extracting(MachineCoverage::machine).isEqualTo(
                machines.stream().map(Machine::name).toList());
    }

    @Test
    void whatNoRunCameNearStandsInTheWayAndWhatIsNotClaimedDoesNot() throws Exception {
        Profile profile = Profile.builtIn("lbfo");
        Walked nothing = new Walked(Machines.of(profile), new Lesson(), new TreeSet<>());
        assertThat(nothing.coverage(Set.of(), Map.of()).binding()).isNotEmpty().allMatch(Unexercised::isInTheWay);

        RequirementId clause = new RequirementId("LBFO-30");
        assertThat(nothing.coverage(Set.of(), Map.of(clause, "failover")).unexercised())
                .filteredOn(unexercised -> unexercised.requirement().equals("LBFO-30"))
                .containsExactly(new Unexercised(
                        "LBFO-30", Catalogue.builtIn().find(clause).orElseThrow().level(), Why.NOT_CLAIMED, "failover"));
    }

    @Test
    void whatTheImplementationNeverDidThoughItCouldDoesNotStandInTheWay() throws Exception {
        Profile profile = Profile.builtIn("switch-team-6.40");
        Walked walked = Walked.of(profile, Machines.of(profile), WALKS);
        assertThat(walked.coverage(walked.exercised, Map.of()).unexercised())
                .filteredOn(unexercised -> unexercised.requirement().equals("LIFE-23"))
                .as("the reference originates no packets")
                .extracting(Unexercised::why)
                .containsExactly(Why.NEVER_CHOSEN);
    }

    @Test
    void everyReasonThatTheKitStatesIsAboutABindingClause() throws Exception {
        Catalogue catalogue = Catalogue.builtIn();
        assertThat(Settled.builtIn().unforceable()).isNotEmpty().allSatisfy((id, reason) -> {
            assertThat(catalogue.find(id).orElseThrow().level().isBinding()).as(id.value()).isTrue();
            assertThat(reason).isNotBlank();
        });
    }
}
