package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.mutant.Mutant;
import dev.plumbline.conformance.mutant.Mutants;
import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every suite turns red for the right reason: it finds mutants of its area, under the clause that they break. */
final class SuitesCatchTest {

    private static final int TRIES = 60;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REF,       NoDereferenceWhenFailedAtOnce",
        "REF,       ReferencesADisconnectedNic",
        "REF,       LeaksAPortReference",
        "OID,       CompletesTwice",
        "OID,       ForwardsTheOriginal",
        "OID,       NeverFreesClones",
        "LIFE,      SwallowsPortUpdated",
        "LIFE,      FailsPortDelete",
        "LIFE,      VetoesSaves",
        "STAT,      SpeaksForNobody",
        "STAT,      ForwardsStatusLater",
        "STAT,      TellsUnreferenced",
        "DATA,      CommitsNothing",
        "DATA,      DropsInSilence",
        "DATA,      NeverReturnsPackets",
        "FLT,       FailsPauses",
        "FLT,       CompletesRestartsTwice",
        "FLT,       IgnoresARefusedContext",
        "FLT,       FindsTheOldHandlers",
        "TEAM,      CountsIndexes",
        "TEAM,      LeavesTheMemberOpen",
        "TEAM,      AddressesTheNextMember",
        "offloads,  VetoesFreedQueues",
        "offloads,  ForwardsWhatItReplaces",
        "offloads,  UnwrapsRequests",
        "roles,     ComparesBundleIdsWithCase",
        "roles,     TakesARefusalForAGrant",
        "roles,     DoesNotReadTheBundleId",
        "promotion, DoesNotPromote",
        "promotion, PromotesBesideThePrimary",
        "traffic,   CompletesSendsTwice",
        "traffic,   IndicatesOnTheReceiver",
        "requests,  RemembersOneAskedAdapter",
        "requests,  NeverCompletesSets"
    })
    void aSuiteFindsTheMutantUnderItsOwnClause(String area, String name) {
        Mutant mutant = Mutants.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
        WalkSuite suite = Suites.all().filter(s -> s.area().name().equals(area)).findFirst().orElseThrow();
        RequirementId broken = new RequirementId(mutant.clause());

        Optional<Outcome> caught = Suites.play(
                suite, UnderTest.of(mutant.role(), mutant, mutant.profile()), suite.area().lean(), TRIES,
                outcome -> outcome.findings().stream().anyMatch(f -> f.requirements().contains(broken)));

        assertThat(caught).as(suite.reach().walks() + " walks").isPresent();
    }
}
