package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.fixture.Recorded;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each defect is found under the clause that it breaks, under no unrelated one, and by a script that is 1-minimal. */
final class MutantScenarios {

    private static final List<Mutant> MUTANTS = Mutants.all();

    @TestFactory
    Stream<DynamicTest> eachDefectIsFoundUnderItsClauseAndShrunkToOneMinimal() {
        return MUTANTS.stream().map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> isKilled(mutant)));
    }

    @Test
    void thereAreMutantsOfBothReferences() {
        assertThat(MUTANTS).filteredOn(mutant -> mutant.role().equals(Roles.SWITCH)).hasSizeGreaterThanOrEqualTo(125);
        assertThat(MUTANTS).filteredOn(mutant -> mutant.role().equals(Roles.LBFO)).hasSizeGreaterThanOrEqualTo(18);
    }

    private static void isKilled(Mutant mutant) throws Exception {
        Set<String> allowed = new HashSet<>(List.of(mutant.breaks().also()));
        allowed.add(mutant.clause());
        Profile profile = Profile.builtIn(mutant.profile());
        List<Machine> machines = Machines.of(profile);
        Session session = new Session(mutant, machines);

        Hunt hunt = Hunt.of(mutant, profile, session, outcome -> isRelated(outcome, allowed));
        Outcome smallest = Shrinker.shrink(session, hunt.scene(), hunt.outcome());
        Minimality minimality = new Minimality(
                session, hunt.with(RightReason.of(mutant).leading(smallest)));

        assertThat(minimality.isReplayable()).as("a replay shows the finding").isTrue();
        assertThat(minimality.superfluous()).as("what the script could do without").isEmpty();
        isRelated(smallest, allowed);
        String trace = Recorded.text(mutant.role(), smallest);
        assertThat(Recorded.judged(machines, trace).findings())
                .as("what the trace alone shows")
                .containsAll(RightReason.of(mutant).in(smallest).stream().toList());
        System.out.printf(
                "%-32s %-8s walks %2d events %5d shrunk to %2d steps%n",
                mutant.name(),
                mutant.clause(),
                hunt.walks(),
                hunt.events(),
                smallest.script().steps().size());
    }

    private static void isRelated(Outcome outcome, Set<String> allowed) {
        assertThat(outcome.verdict()).as(outcome.reason()).isNotEqualTo(Verdict.ERROR);
        assertThat(cited(outcome)).isSubsetOf(allowed);
    }

    private static List<String> cited(Outcome outcome) {
        return outcome.findings().stream()
                .flatMap(finding -> finding.requirements().stream())
                .map(RequirementId::value)
                .toList();
    }
}
