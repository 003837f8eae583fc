package dev.plumbline.reports.matrix;

import java.util.List;

/**
 * The cheapest sequence that kills a mutant, after shrinking.
 *
 * @param planner who found what was shrunk
 * @param steps the environment's inputs, in order
 * @param events length of the trace
 */
public record Cheapest(String planner, List<String> steps, int events) {

    /** Copies the list. */
    public Cheapest {
        steps = List.copyOf(steps);
    }
}
