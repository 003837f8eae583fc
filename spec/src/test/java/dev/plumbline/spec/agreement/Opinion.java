package dev.plumbline.spec.agreement;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a judge says of a trace.
 *
 * @param taken how many steps are allowed before one that is not
 * @param outcome how the trace ends
 * @param guards the guards that forbid the step after that, or are owed there; empty for a judge that does not name any
 */
record Opinion(int taken, Outcome outcome, Set<String> guards) {

    /** How a trace ends before a judge. */
    enum Outcome {
        /** Every step is allowed. */
        ACCEPTED,
        /** A step is forbidden. */
        REFUSED,
        /** Something is owed where nothing may be. */
        OWED
    }

    Opinion {
        guards = new TreeSet<>(guards);
    }

    /** Whether a judge who names no guards says the same. */
    boolean agreesInOutcome(Opinion other) {
        return taken == other.taken && outcome == other.outcome;
    }
}
