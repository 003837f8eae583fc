package dev.plumbline.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.reports.matrix.MatrixReport;
import org.junit.jupiter.api.Test;

/** The gate for a quick run: nearly every mutant is killed for the right reason. */
final class QuickKillMatrixIT {

    private static final double LEAST = 95;

    @Test
    void atLeast95PerCentAreKilledForTheRightReason() throws Exception {
        MatrixReport matrix = MatrixGate.of(MatrixBudget.QUICK, 2);

        assertThat(matrix.percent()).as("survivors: %s", matrix.survivors()).isGreaterThanOrEqualTo(LEAST);
    }
}
