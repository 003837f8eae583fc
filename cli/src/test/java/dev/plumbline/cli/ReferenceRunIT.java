package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.reference.datapath.DatapathAvailability;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.RecordReader;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job: the reference, on real interfaces too. A run that is killed before it must not be in its way. */
class ReferenceRunIT {

    @TempDir
    private static Path folder;

    private static LiveRun killed;
    private static Said said;

    @BeforeAll
    static void aRunIsKilledAndAnotherGoesToItsEnd() throws Exception {
        DatapathAvailability availability = DatapathAvailability.check();
        assumeTrue(availability.isAvailable(), availability.toString());
        killed = LiveRun.killedUnderLoad(folder);
        said = Packaged.run("run", "reference", "--walks", "4", "-o", folder.resolve("out").toString());
    }

    @Test
    void aKilledRunLeavesNoInterfaceAndNoProcess() {
        assertThat(killed.interfacesLeft()).isEmpty();
        assertThat(killed.processesLeft()).isEmpty();
        assertThat(killed.record()).isRegularFile();
    }

    @Test
    void theReferenceConforms() {
        said.expect(0);
        assertThat(said.line("switch-team-6.40  ")).endsWith("  CONFORMANT");
        assertThat(said.line("lbfo  ")).endsWith("  CONFORMANT");
        assertThat(said.out().lines().filter(l -> l.contains(" requirements exercised")))
                .hasSize(2)
                .allMatch(l -> l.matches("  \\d+ of \\d+ requirements exercised, [\\d,]+ events judged in \\d checks"));
        assertThat(said.after("Report: ")).isEqualTo(folder.resolve("out/report.html").toString());
        assertThat(said.err()).contains("switch-team-6.40: 4 checks", "lbfo: 5 checks", "5 of 5 checks");
    }

    @Test
    void theRecordIsWholeAndNamesATraceForEveryCheck() throws Exception {
        RunRecord record = record();
        assertThat(record.footer().exit()).isZero();
        assertThat(record.checks()).hasSize(9).allSatisfy(check -> {
            assertThat(check.verdict()).isEqualTo(Verdict.PASS);
            assertThat(folder.resolve("out").resolve(String.valueOf(check.trace()))).isNotEmptyFile();
        });
        assertThat(record.checks()).filteredOn(c -> c.id().equals("lbfo/live-failover")).singleElement()
                .satisfies(c -> assertThat(c.notes())
                        .containsEntry("duplicates", "0")
                        .containsEntry("reordered within a flow", "0")
                        .containsKeys("gap", "frames sent by member0 before and after the cut"));
    }

    @Test
    void everyReportIsThere() throws Exception {
        assertThat(folder.resolve("out/report.html")).content().contains("switch-team-6.40", "lbfo", "</html>");
        assertThat(folder.resolve("out/junit.xml")).content().contains("tests=\"9\" failures=\"0\"");
        try (Stream<Path> results = Files.list(folder.resolve("out/allure-results"))) {
            assertThat(results.filter(f -> f.toString().endsWith("-result.json"))).hasSize(9);
        }
    }

    @Test
    void everyTraceIsJudgedAgainAndPasses() throws Exception {
        List<String> words = new ArrayList<>(List.of("judge"));
        for (Check check : record().checks()) {
            words.add(folder.resolve("out").resolve(String.valueOf(check.trace())).toString());
        }
        Said again = Said.by(words.toArray(String[]::new)).expect(0);
        assertThat(again.out().lines()).hasSize(9).allMatch(l -> l.contains(": PASS; "));
    }

    private static RunRecord record() throws Exception {
        return RecordReader.read(folder.resolve("out/record.jsonl"));
    }
}
