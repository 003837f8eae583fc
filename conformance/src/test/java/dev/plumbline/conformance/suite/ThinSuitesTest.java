package dev.plumbline.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.conformance.mutant.Mutant;
import dev.plumbline.conformance.mutant.Mutants;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors of every suite are above what is reached without a leaning, or where a provider does not do the thing. */
final class ThinSuitesTest {

    private static final int TRIES = 30;
    private static final Lean NONE = new Lean(Map.of(), Map.of());

    @TestFactory
    Stream<DynamicTest> aSuiteWithoutItsLeaningIsThin() {
        return Suites.all().map(suite -> DynamicTest.dynamicTest(suite.area().name(), () -> {
            Suites.play(suite, UnderTest.of("reference"), NONE, TRIES, _ -> false);

            assertThat(suite.thin(true)).as(suite.reach().toString()).isNotEmpty();
        }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "REF,       SwallowsStatuses,    CLAUSE REF-08: 0",
        "OID,       AsksNothing,         CLAUSE OID-36: 0",
        "LIFE,      ForwardsOnly,        CLAUSE LIFE-64: 0",
        "STAT,      SwallowsStatuses,    CLAUSE STAT-07: 0",
        "DATA,      HasNoDataHandlers,   CLAUSE DATA-13: 0",
        "FLT,       HasNoModuleHandlers, CLAUSE FLT-28: 0",
        "TEAM,      HasNoDataHandlers,   CLAUSE TEAM-15: 0",
        "offloads,  AsksNothing,         CLAUSE OID-50: 0",
        "promotion, FailsOverSoftly,     CLAUSE LBFO-38: 0",
        "traffic,   SendsSynchronously,  CLAUSE LBFO-22: 0",
        "requests,  PendsNoOid,          CLAUSE LBFO-28"
    })
    void aSuiteIsThinWhereAProviderDoesNotDoTheThing(String area, String name, String where) {
        Mutant variant = Mutants.variants().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
        WalkSuite suite = Suites.all().filter(s -> s.area().name().equals(area)).findFirst().orElseThrow();

        Suites.play(suite, UnderTest.of(variant.role(), variant, variant.profile()), suite.area().lean(), TRIES, _ -> false);

        assertThat(suite.thin(true)).anyMatch(thin -> thin.startsWith(where));
    }
}
