package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.matrix.MatrixReport;
import org.junit.jupiter.api.Test;

/** The gate for a standard run, by its first round: every mutant is killed for the right reason, and every kill is shrunk. */
final class StandardKillMatrixIT {

    @Test
    void allAreKilledForTheRightReason() throws Exception {
        MatrixReport matrix = MatrixGate.of(MatrixBudget.STANDARD.first(1), 1);

        assertThat(matrix.rows()).isNotEmpty();
        assertThat(matrix.survivors()).isEmpty();
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cheapest()).isNotNull());
    }
}
