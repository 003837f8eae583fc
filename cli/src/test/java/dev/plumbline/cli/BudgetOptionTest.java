package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets on the command line. */
class BudgetOptionTest {

    @TempDir
    private Path folder;

    private String output;

    @BeforeEach
    void outputGoesIntoAFolderThatDoesNotExist() {
        output = folder.resolve("out").toString();
    }

    @Test
    void walksAndStepsOverrideABudget() throws Exception {
        Said said = Said.by(
                "run", "reference", "--profile", "lbfo", "--budget", "quick", "--walks", "2", "--steps", "10",
                "--only", "walk|tour-00[12]", "-o", output);
        said.expect(3);
        assertThat(said.out()).contains("random walk: 1 check,", "tour: 2 checks,");
        assertThat(Files.readString(folder.resolve("out").resolve("record.jsonl")))
                .contains("--budget quick --steps 10 --walks 2")
                .doesNotContain("--jobs");
        assertThat(folder.resolve("out").resolve("traces")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--jobs 0", "--walks -1"})
    void whatMakesNoSenseIsRefused(String options) {
        Said.by(("run reference " + options + " -o " + output).split(" ")).expectRefusal(2, "");
        assertThat(folder).isEmptyDirectory();
    }
}
