package dev.plumbline.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.html.MatrixPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kill matrix: its counts, its file and its page. */
class MatrixReportTest {

    private static final MatrixRow KILLED = new MatrixRow(
            "Doubles",
            "lbfo",
            "LBFO-01",
            List.of("LBFO-23"),
            "OID-ONCE: twice",
            true,
            List.of(
                    new MatrixCell("walk", 2, 1, 5, 120, List.of("LBFO-01")),
                    new MatrixCell("tour", 0, 0, 0, 0, List.of())),
            new Cheapest("walk", List.of("initialize 1", "send <1>"), 7),
            List.of("[LBFO-23] in 1 runs"),
            "");

    private static final MatrixRow ALIVE = new MatrixRow(
            "Hides",
            "lbfo",
            "LBFO-02",
            List.of(),
            "PNP: <hidden>",
            false,
            List.of(
                    new MatrixCell("walk", 2, 0, 80, 0, List.of()), new MatrixCell("tour", 1, 0, 1, 0, List.of())),
            null,
            List.of(),
            "LBFO-02 was put to the test in 0 of 81 runs, and nothing was found");

    private final MatrixReport matrix = new MatrixReport("quick", 1, List.of("walk", "tour"), List.of(KILLED, ALIVE));

    @TempDir
    private Path folder;

    @Test
    void onlyMutantsThatWereKilledForTheRightReasonCount() {
        assertThat(matrix.survivors()).containsExactly(ALIVE);
        assertThat(matrix.percent()).isEqualTo(50);
        assertThat(new MatrixReport("quick", 1, List.of(), List.of()).percent()).isZero();
    }

    @Test
    void aPlannerIsCountedWhereItWasTried() {
        assertThat(matrix.total(0)).isEqualTo(new PlannerTotal("walk", 2, 1, 120));
        assertThat(matrix.total(1)).isEqualTo(new PlannerTotal("tour", 1, 0, 0));
    }

    @Test
    void theTableEndsWithTheSurvivorsAndTheScore() {
        assertThat(MatrixTable.line(KILLED)).startsWith("killed").contains("walk 1/2, 120 events; cheapest 2 steps, 7 events");
        assertThat(MatrixTable.summary(matrix))
                .anyMatch(line -> line.startsWith("SURVIVED Hides") && line.endsWith(ALIVE.explanation()))
                .last()
                .isEqualTo("1 of 2 mutants killed for the right reason, 50.0 %");
    }

    @Test
    void theFileHasEveryRowAndThePageEscapesWhatItPrints() throws Exception {
        String file = Files.readString(matrix.write(folder));
        String page = Files.readString(MatrixPage.write(matrix, folder));

        assertThat(file).contains("\"mutant\" : \"Doubles\"", "\"mutant\" : \"Hides\"", "\"format\" : 1");
        assertThat(page).contains("PNP: &lt;hidden&gt;", "send &lt;1&gt;", "survived").doesNotContain("<hidden>");
    }
}
