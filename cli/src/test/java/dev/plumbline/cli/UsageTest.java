package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command that cannot be carried out as it was given says so in one line, and nothing is written. */
class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock =
            """
            run reference --profile nonsense     | nonsense.yaml: no such profile; the kit has [switch-team-6.40, switch-team-6.30, lbfo]
            run nonsense:x                       | "nonsense:x" is no notation of an implementation; the notations are exec:
            run exec:                            | "exec:" names nothing to judge
            run exec:'unclosed                   | a ' is not closed in
            run java:no.such.Provider            | no public class no.such.Provider
            run java:java.lang.String            | java.lang.String implements neither SwitchExtension nor LbfoDriver
            run c:                               | "c:" names nothing to judge
            run c:no/such                        | no/such: no plumbline.yaml there; ./plumbline init c:no/such proposes one
            init reference                       | init is for drivers in C: plumbline init c:FOLDER
            init c:no/such                       | no/such: expected the folder of a driver
            run trace:                           | "trace:" names nothing to judge
            run reference --walks -1             | --walks and --steps are not negative
            run reference --steps -1             | --walks and --steps are not negative
            run reference --answer-timeout 0     | --answer-timeout is a number of seconds from 1, not 0
            run reference --answer-timeout -5    | --answer-timeout is a number of seconds from 1, not -5
            run reference --only (               | --only: Unclosed group in (
            run reference --claims no-such.yaml  | no-such.yaml: no such file
            fuzz reference --time 30             | --time is a duration such as 30s, 10m or 8h, not 30
            fuzz reference --time soon           | --time is a duration such as 30s, 10m or 8h, not soon
            fuzz reference --time -5s            | --time is a positive duration, not -5s
            fuzz reference --time 0s             | --time is a positive duration, not 0s
            fuzz trace:x.ndjson                  | a trace is judged, not run: plumbline judge FILE
            fuzz reference --profile nonsense    | no such profile
            matrix --budget endless              | --budget is one of [quick, standard], not endless
            matrix --jobs 0                      | --jobs is a number from 1, not 0
            matrix --mutants (                   | --mutants: Unclosed group in (
            matrix --mutants NoSuchMutant        | empty selection: no mutant is left
            """)
    void isRefusedInOneLine(String line, String message) {
        Said said = Said.by((line + " -o " + folder.resolve("out")).split(" "));
        assertThat(said.exit()).as(said.err()).isEqualTo(2);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).startsWith("plumbline: ").contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock =
            """
            run                           | Missing required parameter: 'IUT'
            run reference --walks many    | Invalid value for option '--walks': 'many' is not an int
            run reference --seed 1.5      | Invalid value for option '--seed': '1.5' is not a long
            run reference --no-such       | Unknown option: '--no-such'
            judge                         | Missing required parameter: 'FILE'
            replay                        | Missing required parameter: 'FILE'
            certify                       | Unmatched argument at index 0: 'certify'
            """)
    void isRefusedWithTheUsage(String line, String message) {
        Said said = Said.by(line.split(" ")).expect(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(message).contains("Usage: plumbline").doesNotContain("\tat ");
    }

    @Test
    void nothingIsWrittenOverInAFolderThatIsNotEmpty() throws Exception {
        Path kept = Files.writeString(folder.resolve("record.jsonl"), "precious\n");
        for (String command : new String[] {"run", "fuzz"}) {
            Said.by(command, "reference", "-o", folder.toString()).expectRefusal(2, folder + ": exists and is not empty");
        }
        assertThat(kept).hasContent("precious\n");
        assertThat(folder).isDirectoryContaining(kept::equals).satisfies(f -> assertThat(f.toFile().list()).hasSize(1));
        Said.by("run", "reference", "-o", kept.toString()).expectRefusal(2, kept + ": exists and is not a folder");
        Said.by("run", "reference", "-o", kept + "/below").expectRefusal(2, kept + "/below: ");
        assertThat(kept).hasContent("precious\n");
    }

    @Test
    void helpSaysWhatTheExitCodesMean() {
        assertThat(Said.by("--help").expect(0).out())
                .contains("run", "replay", "judge", "fuzz", "suites", "Exit codes:", "could not be judged");
        assertThat(Said.by("--version").expect(0).out()).startsWith("plumbline ");
        assertThat(Said.by().expect(2).err()).startsWith("Missing command");
    }
}
