package dev.plumbline.conformance.mutant;

import dev.plumbline.reports.matrix.MatrixReport;
import dev.plumbline.reports.matrix.MatrixTable;

/** Runs the kill matrix of all mutants on one thread, as the gates do. */
final class MatrixGate {

    private MatrixGate() {}

    static MatrixReport of(MatrixBudget budget, long seed) throws Exception {
        MatrixReport matrix = new KillMatrix(budget, seed).of(Mutants.all(), 1, _ -> {});
        MatrixTable.summary(matrix).forEach(System.out::println);
        return matrix;
    }
}
