package dev.plumbline.conformance.run;

import dev.plumbline.conformance.session.Subject;
import java.util.List;
import java.util.Map;

/**
 * What a run is to do.
 *
 * @param iut the implementation, as its user names it
 * @param subjects how to open it, by role
 * @param plans a plan for each profile; not all are empty
 * @param seed where all choices come from
 * @param everyTrace whether the traces of checks that passed are kept, too
 * @param jobs checks at the same time, from 1; verdict and record do not depend on it
 * @param command the command line that repeats the run
 */
public record RunRequest(String iut, Map<String, Subject> subjects, List<Plan> plans, long seed, boolean everyTrace, int jobs, String command) {

    /** Copies the collections, and checks that there is a job. */
    public RunRequest {
        subjects = Map.copyOf(subjects);
        plans = List.copyOf(plans);
        if (jobs < 1) {
            throw new IllegalArgumentException("expected a job at least, found " + jobs);
        }
    }
}
