package dev.plumbline.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kill matrix as lines for a console. */
public final class MatrixTable {

    private MatrixTable() {}

    /** The line of one mutant. */
    public static String line(MatrixRow row) {
        return String.format(
                Locale.ROOT,
                "%-8s %-36s %-9s %s",
                row.killed() ? "killed" : "SURVIVED",
                row.mutant(),
                row.breaks(),
                row.killed() ? kills(row) : row.explanation());
    }

    private static String kills(MatrixRow row) {
        StringBuilder words = new StringBuilder();
        for (MatrixCell cell : row.cells()) {
            if (cell.trials() > 0) {
                words.append(words.isEmpty() ? "" : "; ").append(cell.planner()).append(' ').append(cell.words());
            }
        }
        Cheapest cheapest = row.cheapest();
        return cheapest == null
                ? words.toString()
                : words + "; cheapest " + cheapest.steps().size() + " steps, " + cheapest.events() + " events";
    }

    /** What the whole amounts to: one line for each planner, the survivors, the score. */
    public static List<String> summary(MatrixReport matrix) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < matrix.planners().size(); i++) {
            PlannerTotal total = matrix.total(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-20s killed %d of %d, %d events to the kill on average",
                    total.planner(),
                    total.killed(),
                    total.tried(),
                    total.meanEvents()));
        }
        List<Integer> lengths = matrix.rows().stream()
                .map(MatrixRow::cheapest)
                .flatMap(Stream::ofNullable)
                .map(cheapest -> cheapest.steps().size())
                .sorted()
                .toList();
        if (!lengths.isEmpty()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%d kills shrunk: median %d inputs, longest %d",
                    lengths.size(),
                    lengths.get(lengths.size() / 2),
                    lengths.getLast()));
        }
        for (MatrixRow row : matrix.survivors()) {
            lines.add(line(row));
        }
        int killed = matrix.rows().size() - matrix.survivors().size();
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d mutants killed for the right reason, %.1f %%",
                killed,
                matrix.rows().size(),
                matrix.percent()));
        return lines;
    }
}
