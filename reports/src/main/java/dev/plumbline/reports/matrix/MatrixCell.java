package dev.plumbline.reports.matrix;

import java.util.List;

/**
 * What one planner made of one mutant.
 *
 * @param planner its name
 * @param trials how often the hunt began anew, with other seeds; 0 if it was not needed
 * @param kills in how many of them the mutant was killed for the right reason
 * @param walks runs in all trials
 * @param meanEvents mean number of events up to a kill; 0 without one
 * @param clauses what the first kill cites; empty without one
 */
public record MatrixCell(String planner, int trials, int kills, int walks, long meanEvents, List<String> clauses) {

    /** Copies the list. */
    public MatrixCell {
        clauses = List.copyOf(clauses);
    }

    /** A few words for a table. */
    public String words() {
        if (trials == 0) {
            return "not needed";
        }
        return kills == 0 ? "alive after " + walks + " walks" : kills + "/" + trials + ", " + meanEvents + " events";
    }
}
