package dev.plumbline.reports.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reports.fixture.Checks;
import dev.plumbline.reports.fixture.Runs;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    private static final Instant END = Instant.parse("2026-05-04T13:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsReadIsWhatWasWritten() throws Exception {
        List<Check> checks = List.of(
                Checks.passed("a"), Checks.failed("b"), Checks.shrunk("c"), Checks.inconclusive("d"),
                Checks.crashed("e"), Checks.notRun("f"));
        RunRecord run = Runs.write(
                folder, Runs.header(), Conformance.NONCONFORMANT, "why", checks.toArray(Check[]::new));
        assertThat(run.header()).isEqualTo(Runs.header());
        assertThat(run.checks()).isEqualTo(checks);
        assertThat(run.profiles())
                .containsExactly(Runs.profile(Checks.PROFILE, Conformance.NONCONFORMANT, "why", checks));
        assertThat(run.claims()).containsExactly(Runs.CLAIMS);
        assertThat(run.coverage()).containsExactly(Runs.COVERAGE);
        assertThat(run.footer().lines()).isEqualTo(10);
        assertThat(run.footer().checks()).isEqualTo(6);
    }

    @Test
    void aRecordOfTheVersionBeforeIsStillRead() throws Exception {
        RunRecord run = RecordReader.read(Path.of("src", "test", "resources", "record-3.jsonl"));
        assertThat(run.coverage()).isEmpty();
        assertThat(run.claims()).isEmpty();
        assertThat(run.coverageOf(run.header().profiles().getFirst())).isEmpty();
    }

    @Test
    void onlyWhatBindsAndCouldHaveBeenExercisedIsInTheWay() {
        assertThat(Runs.COVERAGE.unexercised())
                .filteredOn(Unexercised::isInTheWay)
                .extracting(Unexercised::requirement)
                .containsExactly("OID-24");
        assertThat(Runs.COVERAGE.binding()).hasSize(2);
    }

    @Test
    void textOfAnyLanguageAndWithAnyCharacterSurvives() throws Exception {
        Check plain = Checks.notRun("a");
        Reason reason = Reason.of("Zeile 1\nline 2\t\"quoted\" \\ \u2028 \u0001 \ud83d\ude00 最後");
        Check check = new Check(
                plain.id(), plain.profile(), plain.suite(), plain.verdict(), reason, null, 0, List.of(), List.of(),
                null, null, null, 0, plain.notes());
        RunRecord run = Runs.write(folder, Runs.header(), Conformance.NOT_JUDGED, "", check);
        assertThat(run.checks()).containsExactly(check);
        assertThat(Files.readAllLines(folder.resolve(RunRecord.FILE))).hasSize(6);
    }

    @Test
    void eachLineIsOnDiskWhenItHasBeenWritten() throws Exception {
        Path file = folder.resolve(RunRecord.FILE);
        try (var writer = RecordWriter.open(file, Runs.header())) {
            writer.check(Checks.passed("a"));
            assertThat(Files.readAllLines(file)).hasSize(2);
        }
    }

    @Test
    void aRunThatBreaksOffHasNoFooterAndIsRefused() throws Exception {
        Path file = folder.resolve(RunRecord.FILE);
        try (var writer = RecordWriter.open(file, Runs.header())) {
            writer.check(Checks.passed("a"));
        }
        assertThatThrownBy(() -> RecordReader.read(file))
                .isInstanceOf(DamagedRecordException.class)
                .hasMessageContaining("line 3: expected a footer");
    }

    @Test
    void aRecordIsNeverWrittenOver() throws Exception {
        Path file = Files.writeString(folder.resolve(RunRecord.FILE), "mine");
        assertThatThrownBy(() -> RecordWriter.open(file, Runs.header())).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void theWriterRefusesWhatNoReaderWouldAccept() throws Exception {
        try (var writer = RecordWriter.open(folder.resolve(RunRecord.FILE), Runs.header())) {
            writer.check(Checks.passed("a"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.check(Checks.passed("a")))
                    .withMessageContaining("stands there twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.profile(
                            Runs.profile(Checks.PROFILE, Conformance.NOT_JUDGED, "", List.of(Checks.notRun("b")))))
                    .withMessageContaining("as counted");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.finish(0, END))
                    .withMessageContaining("a line of profile switch-team-6.40");
        }
    }
}
