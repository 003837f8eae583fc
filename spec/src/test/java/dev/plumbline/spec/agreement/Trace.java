package dev.plumbline.spec.agreement;

import dev.plumbline.spec.example.Steps;
import java.util.List;

/**
 * A trace of one machine, from its initial state.
 *
 * @param source where it comes from
 * @param choice number of the readings under which it is judged, in its corpus
 * @param steps numbers of labels; {@link Steps#QUIESCENT} where nothing may be owed
 */
record Trace(Source source, int choice, List<Integer> steps) {

    /** Where a trace comes from. */
    enum Source {
        /** A committed example of a guard. */
        EXAMPLE,
        /** A committed trace that tells readings apart. */
        READING,
        /** A random walk through the graph; conforms, but for what may be owed at its end. */
        WALK,
        /** A walk or an example that was altered at random. */
        MUTANT
    }

    Trace {
        steps = List.copyOf(steps);
    }
}
