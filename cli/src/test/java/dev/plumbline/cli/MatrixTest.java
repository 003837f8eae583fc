package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kill matrix from the command line. */
class MatrixTest {

    @TempDir
    private Path folder;

    @Test
    void aKilledMutantStandsInTheTableInTheFileAndOnThePage() throws Exception {
        Path out = folder.resolve("out");
        Said said = Said.by("matrix", "--mutants", "^NeverFreesClones$", "-o", out.toString()).expect(0);

        assertThat(said.out()).contains("killed   NeverFreesClones", "1 of 1 mutants killed for the right reason, 100.0 %");
        assertThat(Files.readString(out.resolve("matrix.json"))).contains("\"breaks\" : \"OID-08\"", "\"killed\" : true");
        assertThat(Files.readString(out.resolve("matrix.html")))
                .contains("NeverFreesClones", "Content-Security-Policy")
                .doesNotContain("src=\"http", "href=\"http");
    }

    @Test
    void theSameSeedGivesTheSameMatrixWhateverTheNumberOfThreads() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Said.by("matrix", "--mutants", "^Frees", "--jobs", "1", "-o", one.toString()).expect(0);
        Said.by("matrix", "--mutants", "^Frees", "--jobs", "2", "-o", two.toString()).expect(0);

        assertThat(two.resolve("matrix.json")).hasSameTextualContentAs(one.resolve("matrix.json"));
    }

    @Test
    void onlyMutantsThatBreakAClauseOfTheProfileAreJudgedByIt() {
        Said.by("matrix", "--profile", "lbfo", "--mutants", "OID", "-o", folder.resolve("out").toString())
                .expectRefusal(2, "empty selection: no mutant is left");
    }
}
