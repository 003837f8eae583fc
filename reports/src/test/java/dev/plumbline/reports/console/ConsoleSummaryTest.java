package dev.plumbline.reports.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.fixture.Hostile;
import dev.plumbline.reports.fixture.Runs;
import dev.plumbline.reports.fixture.Texts;
import dev.plumbline.reports.record.RunRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSummaryTest {

    private static final Path REPORT = Path.of("plumbline-out", "run", "report.html");

    @TempDir
    Path folder;

    @Test
    void aPassingRunSaysItsVerdictItsCountsAndWhatWasMeasured() throws Exception {
        assertThat(plain(Runs.passing(folder))).isEqualTo("""
                switch-team-6.40  CONFORMANT
                  5 of 7 requirements exercised, 824 events judged in 2 checks
                  2 of 3 guarantees of the environment put to the test
                  random walk: 1 check, 824 events, 3 new transitions, 1 finding
                  2,000,000 events per second simulated and judged
                  800 of 1,219 states and 1,000 of 7,224 transitions of 1 machine reached
                  2 MUST clauses not exercised: the budget ended (1), not claimed (1)
                  switch/walk-17
                    gapMs: 3.1
                  switch/walk-18
                    gapMs: 3.1

                Report: plumbline-out/run/report.html
                """);
    }

    @Test
    void aFindingHasItsClauseAndHowToRepeatIt() throws Exception {
        assertThat(plain(Runs.failing(folder)))
                .contains("switch-team-6.40  NONCONFORMANT\n")
                .contains("\n  REF-05 MUST  One reference to NIC connection 1/1 was still held")
                .contains("\n    Clause: Every reference that was granted is given back exactly once.\n")
                .contains("\n    Seen in: switch-team-6.40/switch/walk-19 and 1 other check\n")
                .contains("\n    Again: ./plumbline replay counterexamples/REF-05.replay.json\n");
    }

    @Test
    void whatWasNotJudgedIsSaidWithItsReason() throws Exception {
        assertThat(plain(Runs.withNotRun(folder)))
                .contains("switch-team-6.40  NOT JUDGED\n  4 checks ended without a judgement.\n")
                .contains("\n  2 checks not run: no C compiler was found\n")
                .contains("\n    switch-team-6.40/switch/c-1, switch-team-6.40/switch/c-2\n");
    }

    @Test
    void coloursAreOnlyForTerminals() throws Exception {
        RunRecord run = Runs.failing(folder);
        assertThat(plain(run)).doesNotContain("\u001b");
        assertThat(ConsoleSummary.of(run, Texts.ofTheClause(), REPORT, true))
                .contains("\u001b[31mNONCONFORMANT\u001b[0m");
    }

    @Test
    void noTextSteersTheTerminal() throws Exception {
        assertThat(plain(Hostile.run(folder))).doesNotContain("\u001b").doesNotContain("\u0007").contains("?[31m");
    }

    private static String plain(RunRecord run) {
        return ConsoleSummary.of(run, Texts.ofTheClause(), REPORT, false);
    }
}
