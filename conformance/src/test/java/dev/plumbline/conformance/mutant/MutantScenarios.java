package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.fixture.Recorded;
import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.conformance.session.Session;
import dev.plumbline.conformance.shrink.Shrinker;
import dev.plumbline.spec.judge.Verdict;
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

    private static final List<Mutant> MUTANTS = Mutant.in(
            Breaks.class,
            NicReferenceMutants.class,
            PortReferenceMutants.class,
            CloneMutants.class,
            CompletionMutants.class,
            NotificationMutants.class,
            RoleMutants.class,
            TrafficMutants.class);

    @TestFactory
    Stream<DynamicTest> eachDefectIsFoundUnderItsClauseAndShrunkToOneMinimal() {
        return MUTANTS.stream().map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> isKilled(mutant)));
    }

    @Test
    void thereAreMutantsOfBothReferences() {
        assertThat(MUTANTS).filteredOn(mutant -> mutant.role().equals(Roles.SWITCH)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(MUTANTS).filteredOn(mutant -> mutant.role().equals(Roles.LBFO)).hasSizeGreaterThanOrEqualTo(18);
    }

    private static void isKilled(Mutant mutant) {
        Breaks breaks = mutant.type().getAnnotation(Breaks.class);
        Set<String> allowed = new HashSet<>(List.of(breaks.also()));
        allowed.add(breaks.value());
        Session session = new Session(mutant, Roles.machines(mutant.role()));

        Hunt hunt = Hunt.until(
                outcome -> cited(outcome).contains(breaks.value()),
                outcome -> isRelated(outcome, allowed),
                session,
                mutant.role());
        Outcome smallest = Shrinker.shrink(session, hunt.scene(), hunt.outcome());
        Minimality minimality = new Minimality(session, hunt.with(smallest));

        assertThat(minimality.isReplayable()).as("a replay shows the finding").isTrue();
        assertThat(minimality.superfluous()).as("what the script could do without").isEmpty();
        isRelated(smallest, allowed);
        String trace = Recorded.text(mutant.role(), smallest);
        assertThat(Recorded.judged(mutant.role(), trace).findings())
                .as("what the trace alone shows")
                .isEqualTo(smallest.findings());
        System.out.printf(
                "%-32s %-8s walks %2d events %5d shrunk to %2d steps%n",
                mutant.name(),
                breaks.value(),
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
