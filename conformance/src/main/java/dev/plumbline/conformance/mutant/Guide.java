package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.script.Director;

/** Directs the runs of one mutant, one after the other, and may learn from each. */
@FunctionalInterface
public interface Guide {

    /**
     * Directs the next run.
     *
     * @param steps inputs before its end begins
     */
    Director next(long seed, int steps);
}
