package dev.plumbline.conformance.mutant;

import java.util.List;
import java.util.Optional;

/**
 * How much is spent on each mutant: rounds, in each of which every planner hunts.
 *
 * @param name its name
 * @param rounds how often each planner begins anew, from 1
 * @param walks most runs of a planner in a round, from 1
 * @param steps inputs of a run before its end begins
 * @param thorough whether each planner hunts in each round, and the cheapest kill is shrunk; otherwise the first kill
 *     is the end
 */
public record MatrixBudget(String name, int rounds, int walks, int steps, boolean thorough) {

    /** Seconds. */
    public static final MatrixBudget QUICK = new MatrixBudget("quick", 8, 4, 60, false);

    /** A few minutes. */
    public static final MatrixBudget STANDARD = new MatrixBudget("standard", 2, 40, 60, true);

    /** Those that have a name. */
    public static final List<MatrixBudget> ALL = List.of(QUICK, STANDARD);

    /** The budget of that name. */
    public static Optional<MatrixBudget> named(String name) {
        return ALL.stream().filter(budget -> budget.name.equals(name)).findFirst();
    }

    /** The first rounds of this budget. */
    public MatrixBudget first(int fewer) {
        return new MatrixBudget(name, Math.min(rounds, fewer), walks, steps, thorough);
    }
}
