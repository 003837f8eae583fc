package dev.plumbline.spec.agreement;

import java.util.List;
import java.util.Set;

/**
 * A trace of which judges say different things.
 *
 * @param module name of the TLA+ module
 * @param readings the readings in force
 * @param steps texts of its labels
 * @param graph what the graph says
 * @param evaluator what TLC's evaluator says
 * @param checker what TLC says as a checker of traces, without names of guards
 */
record Disagreement(
        String module, Set<String> readings, List<String> steps, Opinion graph, Opinion evaluator, Opinion checker) {

    @Override
    public String toString() {
        return module + " under " + readings + "\n  " + steps + "\n  graph: " + graph + "\n  evaluator: " + evaluator
                + "\n  checker: " + checker;
    }
}
