package dev.plumbline.cli;

import dev.plumbline.conformance.run.PlannedCheck;
import dev.plumbline.reports.record.Check;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long a profile is going to take, from what its checks have taken so far, planner by planner. */
final class Remaining {

    private static final class Planner {
        private int left;
        private int done;
        private long millis;
    }

    private final Map<String, Planner> planners = new HashMap<>();
    private final int jobs;

    /** @param jobs checks at the same time, from 1 */
    Remaining(List<PlannedCheck> checks, int jobs) {
        this.jobs = jobs;
        checks.forEach(check -> planners.computeIfAbsent(check.suite(), _ -> new Planner()).left++);
    }

    /** Counts a check. */
    void done(Check check) {
        Planner planner = planners.computeIfAbsent(check.suite(), _ -> new Planner());
        planner.left--;
        planner.done++;
        planner.millis += check.millis();
    }

    /** The remaining time; none while there is a planner left of which no check was measured. */
    Optional<Duration> time() {
        long millis = 0;
        for (Planner planner : planners.values()) {
            if (planner.left > 0 && planner.done == 0) {
                return Optional.empty();
            }
            millis += planner.left == 0 ? 0 : planner.millis * planner.left / planner.done;
        }
        return Optional.of(Duration.ofMillis(millis / jobs));
    }

    /** The remaining time in words, no more precise than it is known; empty if it is not. */
    String inWords() {
        return time().map(Remaining::rounded).orElse("");
    }

    private static String rounded(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return "a few seconds left";
        }
        return seconds < 90 ? "about " + (seconds + 9) / 10 * 10 + " s left" : "about " + (seconds + 59) / 60 + " min left";
    }
}
