package dev.plumbline.reports.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mutant.
 *
 * @param mutant its name
 * @param profile the profile that judges it
 * @param breaks the clause that it breaks
 * @param also other clauses that may be cited for it
 * @param defect the class of the defect, and what is wrong
 * @param killed whether a finding cites the clause that it breaks
 * @param cells one for each planner
 * @param cheapest the cheapest killing sequence; absent where none was sought or found
 * @param otherwise clauses of findings that do not cite the broken one, with the number of runs
 * @param explanation why it was not killed; empty if it was
 */
public record MatrixRow(
        String mutant,
        String profile,
        String breaks,
        List<String> also,
        String defect,
        boolean killed,
        List<MatrixCell> cells,
        @Nullable Cheapest cheapest,
        List<String> otherwise,
        String explanation) {

    /** Copies the lists. */
    public MatrixRow {
        also = List.copyOf(also);
        cells = List.copyOf(cells);
        otherwise = List.copyOf(otherwise);
    }
}
