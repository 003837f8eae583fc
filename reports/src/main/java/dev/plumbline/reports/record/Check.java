package dev.plumbline.reports.record;

import dev.plumbline.spec.judge.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line of one check.
 *
 * @param id its name, unique within its profile
 * @param profile what it belongs to
 * @param suite the suite that it belongs to
 * @param verdict how it ended
 * @param reason why; null only if the verdict says enough
 * @param seed the seed that repeats it; null if nothing in it is random
 * @param events events that were judged
 * @param requirements ids of the requirements that it exercised, or, if it was not run, would have
 * @param findings clauses that were broken
 * @param trace its trace, relative to the output folder; null if none was kept
 * @param shrunk the shortest trace that shows the same findings; null if none was sought
 * @param replay the command that repeats it; null if there is none
 * @param millis how long it took, in milliseconds
 * @param notes measurements and remarks, by name
 */
public record Check(
        String id,
        String profile,
        String suite,
        Verdict verdict,
        @Nullable Reason reason,
        @Nullable Long seed,
        long events,
        List<String> requirements,
        List<Finding> findings,
        @Nullable String trace,
        @Nullable String shrunk,
        @Nullable String replay,
        long millis,
        Map<String, String> notes)
        implements Line {

    /** @throws IllegalArgumentException if the parts contradict each other */
    public Check {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        boolean broken = findings.stream().anyMatch(finding -> finding.level().isBinding());
        require(events >= 0 && millis >= 0, "no negative numbers");
        require(isInside(trace) && isInside(shrunk), "traces inside the output folder");
        switch (verdict) {
            case PASS -> {
                require(events > 0, "a check that passed to have judged an event");
                require(!broken, "a check that passed to have broken nothing binding");
            }
            case FAIL -> require(broken || reason != null, "a check that failed to say what was broken");
            case INCONCLUSIVE, ERROR -> require(reason != null, "a check without a judgement to give its reason");
            case NOT_RUN -> {
                require(reason != null, "a check that was not run to give its reason");
                require(events == 0 && findings.isEmpty(), "a check that was not run to have judged nothing");
            }
        }
    }

    /** The trace that shows best what happened: the shrunk one if there is one; null if none was kept. */
    public @Nullable String bestTrace() {
        return shrunk != null ? shrunk : trace;
    }

    /** Profile and id as one name, unique in the record. */
    public String fullName() {
        return profile + "/" + id;
    }

    private static boolean isInside(@Nullable String path) {
        if (path == null) {
            return true;
        }
        boolean plain = path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ');
        return plain && !path.isBlank() && !path.startsWith("/") && !List.of(path.split("/", -1)).contains("..");
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
