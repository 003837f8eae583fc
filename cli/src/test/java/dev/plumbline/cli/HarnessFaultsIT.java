package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.RecordReader;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.judge.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a harness does, the command ends in time, says what happened, and leaves nothing behind. */
@Timeout(60)
class HarnessFaultsIT {

    @TempDir
    private Path folder;

    @AfterEach
    void noProcessIsLeft() {
        Harnesses.assertNothingIsLeft();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            garbage.py            | PROTOCOL: expected UTF-8 in the answer to the greeting, found "Loading driver...
            exits_at_once.py      | EXITED: ended before its answer to the greeting; exit code 3; stderr: license file not found
            never_answers.py      | TIMEOUT: no answer to the greeting within 2 s
            prints_without_end.py | FLOOD:
            """)
    void aHarnessThatDoesNotGreetCannotBeJudged(String script, String message) {
        long begin = System.nanoTime();
        Path output = folder.resolve("out");
        Said.by("run", Harnesses.misbehaving(script), "--answer-timeout", "2", "-o", output.toString())
                .expectRefusal(3, message);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(output).doesNotExist();
    }

    @Test
    void aProgramThatIsNotThereCannotBeJudged() {
        Said.by("run", "exec:./no-such-harness").expectRefusal(3, "START: cannot start", "./no-such-harness");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            garbage | PROTOCOL: expected a JSON object in the answer to \\w+, found "Segmentation fault"
            exit    | EXITED: ended before its answer to \\w+; exit code 7; stderr: license expired
            silence | TIMEOUT: no answer to \\w+ within 2 s
            flood   | FLOOD: printed when it was not its turn, .* goes on printing
            """)
    void aHarnessThatGivesUpInTheMiddleLeavesAWholeRecord(String mode, String message) throws Exception {
        String[] options = {"--walks", "3", "--answer-timeout", "2", "-o", folder.toString()};
        Said said = Said.by(
                "run", Harnesses.givesUp(mode, 5), options[0], options[1], options[2], options[3], options[4], options[5]);
        assertThat(said.expect(3).out())
                .contains("switch-team-6.40  NOT JUDGED", "Report: " + folder.resolve("report.html"))
                .containsPattern("1 check error: " + message + "\n");
        assertThat(said.out() + said.err()).doesNotContain("\tat ", "fault of the kit");
        RunRecord record = RecordReader.read(folder.resolve("record.jsonl"));
        assertThat(record.footer().exit()).isEqualTo(3);
        assertThat(record.checks()).extracting(Check::verdict)
                .containsExactly(Verdict.ERROR, Verdict.NOT_RUN, Verdict.NOT_RUN);
        assertThat(record.checks().getFirst().events()).isPositive();
        assertThat(folder.resolve("report.html")).content().contains("not judged");
        assertThat(folder.resolve("junit.xml")).content().contains("<error ");
        assertThat(folder.resolve(String.valueOf(record.checks().getFirst().trace()))).isRegularFile();
    }

    @Test
    void fuzzingAHarnessThatGivesUpIsNoPass() {
        Said said = Said.by("fuzz", Harnesses.givesUp("exit", 5), "--time", "1s", "-o", folder.toString()).expect(3);
        assertThat(said.line("ERROR in run 1: ")).contains("EXITED: ended before its answer");
    }

    @ParameterizedTest
    @CsvSource({"--only nothing-matches", "--profile lbfo", "--walks 0"})
    void anEmptySelectionIsRefused(String options) {
        String[] words = options.split(" ");
        Said.by("run", Harnesses.conforming(), words[0], words[1]).expectRefusal(2, "empty selection: ");
    }

    @Test
    void theLineAboutAHarnessThatDoesNotGreetGoesToStandardError() throws Exception {
        Packaged.run("run", Harnesses.misbehaving("exits_at_once.py"))
                .expectRefusal(3, "EXITED: ended before its answer to the greeting");
    }
}
