package dev.plumbline.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.fixture.Texts;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunViewTest {

    @TempDir
    Path folder;

    @Test
    void requirementsStandByAreaThenByNumber() throws Exception {
        assertThat(rows(Checks.passed("a"))).extracting(RequirementRow::id).containsExactly(
                "LIFE-33", "OID-54", "REF-01", "REF-02", "REF-05", "REF-06", "REF-10");
    }

    @Test
    void whatOnlyAnInconclusiveCheckExercisedIsNotJudged() throws Exception {
        assertThat(standing("OID-01", Checks.passed("a"), Checks.inconclusive("b"))).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void whatOnlyACheckThatWasNotRunWouldHaveExercisedIsNotRun() throws Exception {
        assertThat(standing("LIFE-33", Checks.passed("a"), Checks.notRun("b"))).isEqualTo(Standing.NOT_RUN);
    }

    @Test
    void oneViolationOutweighsAllPasses() throws Exception {
        assertThat(standing("REF-05", Checks.passed("a"), Checks.failed("b"), Checks.passed("c")))
                .isEqualTo(Standing.VIOLATED);
    }

    @Test
    void anAdviceNotFollowedIsNoViolation() throws Exception {
        Check passed = Checks.passed("a");
        Finding advice = new Finding("REF-06", 1, Level.SHOULD, null, null, 3, "ReferenceSwitchNic", null, "t", null);
        Check advised = new Check(
                "a", passed.profile(), "s", Verdict.PASS, null, null, 5, List.of("REF-06"), List.of(advice), null, null,
                null, 0, Map.of());
        assertThat(standing("REF-06", advised)).isEqualTo(Standing.NOT_FOLLOWED);
        assertThat(Violation.of(List.of(advised))).singleElement().matches(violation -> !violation.isBinding());
    }

    @Test
    void theCheckWithTheShrunkTraceShowsTheViolationBest() {
        List<Check> checks = List.of(Checks.failed("b"), Checks.shrunk("c"), Checks.failed("d"));
        Violation violation = Violation.of(checks).getFirst();
        assertThat(violation.check()).isSameAs(checks.get(1));
        assertThat(violation.others()).containsExactly(checks.get(0), checks.get(2));
    }

    @Test
    void checksThatEndedAlikeForOneReasonAreOneGap() {
        List<Gap> gaps = Gap.of(List.of(
                Checks.passed("a"), Checks.notRun("b"), Checks.crashed("c"), Checks.notRun("d"), Checks.failed("e")));
        assertThat(gaps).extracting(Gap::outcome).containsExactly(Verdict.ERROR, Verdict.NOT_RUN);
        assertThat(gaps.getLast().checks()).extracting(Check::id).containsExactly("b", "d");
    }

    private Standing standing(String id, Check... checks) throws Exception {
        return rows(checks).stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().standing();
    }

    private List<RequirementRow> rows(Check... checks) throws Exception {
        boolean conforms = List.of(checks).stream().allMatch(check -> check.verdict() == Verdict.PASS);
        Conformance verdict = conforms ? Conformance.CONFORMANT : Conformance.NOT_JUDGED;
        var run = Runs.write(folder, Runs.header(), verdict, "", checks);
        return RunView.of(run, Texts.ofTheClause()).profiles().getFirst().requirements();
    }
}
