package dev.plumbline.reports.record;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.spec.judge.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void aCheckThatJudgedNothingDidNotPass() {
        refused(() -> check(Verdict.PASS, null, 0, List.of()), "to have judged an event");
    }

    @Test
    void aCheckThatBrokeAClauseDidNotPass() {
        refused(() -> check(Verdict.PASS, null, 5, List.of(Checks.referenceKept())), "to have broken nothing binding");
    }

    @Test
    void aCheckThatWasNotRunHasJudgedNothing() {
        refused(() -> check(Verdict.NOT_RUN, Reason.of("why"), 5, List.of()), "to have judged nothing");
    }

    @ParameterizedTest
    @EnumSource(names = "PASS", mode = EnumSource.Mode.EXCLUDE)
    void aCheckThatDidNotPassSaysWhy(Verdict verdict) {
        refused(() -> check(verdict, null, 0, List.of()), verdict == Verdict.FAIL ? "say what was broken" : "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/x", "../x", "a/../../x", "C:/x", "a\\b", "", "javascript:alert(1)"})
    void tracesLieInsideTheOutputFolder(String path) {
        refused(
                () -> new Check(
                        "a", "p", "s", Verdict.PASS, null, null, 1, List.of(), List.of(), path, null, null, 0,
                        Map.of()),
                "inside the output folder");
    }

    @Test
    void aConformantProfileHasOnlyPasses() {
        refused(() -> conformant(1, Map.of(Verdict.PASS, 1, Verdict.NOT_RUN, 1)), "only passes");
        refused(() -> conformant(0, Map.of(Verdict.PASS, 1)), "to have exercised something");
    }

    @Test
    void aReasonHasPlainValuesOnly() {
        refused(() -> new Reason("why", Map.of("list", List.of())), "in field \"list\"");
        refused(() -> new Reason("why", Map.of("share", Double.NaN)), "in field \"share\"");
    }

    private static ProfileVerdict conformant(int exercised, Map<Verdict, Integer> checks) {
        return new ProfileVerdict("p", Conformance.CONFORMANT, "", 2, exercised, 5, 0, List.of(), List.of(), List.of(), checks);
    }

    private static Check check(Verdict verdict, @Nullable Reason reason, long events, List<Finding> findings) {
        return new Check(
                "a", "p", "s", verdict, reason, null, events, List.of(), findings, null, null, null, 0, Map.of());
    }

    private static void refused(Runnable makes, String expected) {
        assertThatIllegalArgumentException().isThrownBy(makes::run).withMessageContaining(expected);
    }
}
