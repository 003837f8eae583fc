package dev.plumbline.conformance.run;

import dev.plumbline.conformance.planner.Opening;
import java.util.List;

/**
 * How many runs of each planner a plan has, and in how many checks.
 *
 * @param walks random walks, from 0
 * @param perCheck walks of a check, from 1
 * @param steps inputs of each walk and tour before its end begins, from 0
 * @param rounds rounds of tours, from 0; each builds on those before
 * @param tours tours of a check; a round has {@value #CHECKS_OF_A_ROUND} checks
 * @param explorations what is run exhaustively
 * @param suites what is run of complete suites
 * @param faults what is run with faults of the environment
 */
public record Amounts(
        int walks,
        int perCheck,
        int steps,
        int rounds,
        int tours,
        List<Explored> explorations,
        Suites suites,
        Faults faults) {

    /** Checks in a round of tours, or of complete suites. */
    public static final int CHECKS_OF_A_ROUND = 8;

    /**
     * Something that is run exhaustively.
     *
     * @param opening where sequences begin
     * @param scenes in how many surroundings, from the smallest
     * @param depth inputs of a sequence at most
     * @param unusual answers in a sequence at most that are not the usual ones
     */
    public record Explored(Opening opening, int scenes, int depth, int unusual) {}

    /**
     * Complete suites.
     *
     * @param rounds rounds, from 0; each builds on those before, and a round has {@value #CHECKS_OF_A_ROUND} checks
     * @param runs runs of a check
     * @param words words of a machine that are planned at most; of more, a sample is
     */
    public record Suites(int rounds, int runs, int words) {

        /** Nothing is run. */
        public static final Suites NONE = new Suites(0, 0, 1);
    }

    /**
     * Walks with each fault that they give occasion to.
     *
     * @param checks how many walks, from 0
     * @param pairs pairs of faults for each walk
     */
    public record Faults(int checks, int pairs) {

        /** Nothing is run. */
        public static final Faults NONE = new Faults(0, 0);
    }

    /** Nothing of complete suites, and no faults. */
    public Amounts(int walks, int perCheck, int steps, int rounds, int tours, List<Explored> explorations) {
        this(walks, perCheck, steps, rounds, tours, explorations, Suites.NONE, Faults.NONE);
    }

    /** Copies the list. */
    public Amounts {
        explorations = List.copyOf(explorations);
    }

    /** Walks, each a check, and nothing else. */
    public static Amounts ofWalks(int walks, int steps) {
        return new Amounts(walks, 1, steps, 0, 0, List.of());
    }

    /** The same with other walks. */
    public Amounts withWalks(int other) {
        return new Amounts(other, perCheck, steps, rounds, tours, explorations, suites, faults);
    }

    /** The same with another length of walks and tours. */
    public Amounts withSteps(int other) {
        return new Amounts(walks, perCheck, other, rounds, tours, explorations, suites, faults);
    }
}
