package dev.plumbline.reports.matrix;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The kill matrix.
 *
 * @param format version of the file, {@value #FORMAT}
 * @param budget name of the budget
 * @param seed where all random choices came from
 * @param planners names of the planners, in the order of each row's cells
 * @param rows one for each mutant
 */
public record MatrixReport(int format, String budget, long seed, List<String> planners, List<MatrixRow> rows) {

    /** Name of the file in an output folder. */
    public static final String FILE = "matrix.json";

    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies the lists. */
    public MatrixReport {
        planners = List.copyOf(planners);
        rows = List.copyOf(rows);
    }

    /** A matrix of this version of the file. */
    public MatrixReport(String budget, long seed, List<String> planners, List<MatrixRow> rows) {
        this(FORMAT, budget, seed, planners, rows);
    }

    /** Mutants that were not killed for the right reason. */
    public List<MatrixRow> survivors() {
        return rows.stream().filter(row -> !row.killed()).toList();
    }

    /** How many mutants were killed for the right reason, in per cent; 0 if there are none. */
    public double percent() {
        return rows.isEmpty() ? 0 : 100.0 * (rows.size() - survivors().size()) / rows.size();
    }

    /** What one planner did to all mutants. */
    public PlannerTotal total(int planner) {
        List<MatrixCell> cells =
                rows.stream().map(row -> row.cells().get(planner)).filter(cell -> cell.trials() > 0).toList();
        List<MatrixCell> kills = cells.stream().filter(cell -> cell.kills() > 0).toList();
        long mean = Math.round(
                kills.stream().mapToLong(MatrixCell::meanEvents).average().orElse(0));
        return new PlannerTotal(planners.get(planner), cells.size(), kills.size(), mean);
    }

    /** Writes {@link #FILE} into a folder. */
    public Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve(FILE), MAPPER.writeValueAsString(this) + "\n");
    }
}
