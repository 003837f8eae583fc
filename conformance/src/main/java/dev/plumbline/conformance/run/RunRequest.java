package dev.plumbline.conformance.run;

import dev.plumbline.conformance.claims.Statement;
import dev.plumbline.conformance.session.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
 * @param topUps rounds at most of tours to what the plan left out; with 0, what was not exercised does not stand in the way
 * @param statement what the product claims; null if nobody says
 */
public record RunRequest(
        String iut,
        Map<String, Subject> subjects,
        List<Plan> plans,
        long seed,
        boolean everyTrace,
        int jobs,
        String command,
        int topUps,
        @Nullable Statement statement) {

    /** Copies the collections, and checks that there is a job. */
    public RunRequest {
        subjects = Map.copyOf(subjects);
        plans = List.copyOf(plans);
        if (jobs < 1 || topUps < 0) {
            throw new IllegalArgumentException("expected a job at least and no negative rounds, found " + jobs + ", " + topUps);
        }
    }

    /** A quick look: what was not exercised does not stand in the way, and nothing is claimed. */
    public RunRequest(
            String iut,
            Map<String, Subject> subjects,
            List<Plan> plans,
            long seed,
            boolean everyTrace,
            int jobs,
            String command) {
        this(iut, subjects, plans, seed, everyTrace, jobs, command, 0, null);
    }

    /** Whether a budget was named, so that a verdict of conformance leaves nothing open. */
    boolean isThorough() {
        return topUps > 0;
    }
}
