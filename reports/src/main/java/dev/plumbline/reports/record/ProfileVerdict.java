package dev.plumbline.reports.record;

import dev.plumbline.spec.judge.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The line of one profile.
 *
 * @param profile its name
 * @param verdict what the run says about it
 * @param why the reason, in one sentence; empty if the verdict says enough
 * @param requirements how many requirements of the profile apply and can be judged
 * @param exercised how many of those were exercised
 * @param events events judged in its checks
 * @param perSecond events per second that were simulated and judged, on one thread; 0 if it is not known
 * @param kept guarantees of the environment that the checks put to the test, by id
 * @param untested guarantees that the machines of the profile state and no check put to the test, by id
 * @param planners what each planner contributed, in the order of the plan; empty if it is not known
 * @param checks how many of its checks ended how; an outcome that did not occur is absent
 */
public record ProfileVerdict(
        String profile,
        Conformance verdict,
        String why,
        int requirements,
        int exercised,
        long events,
        long perSecond,
        List<String> kept,
        List<String> untested,
        List<PlannerShare> planners,
        Map<Verdict, Integer> checks)
        implements Line {

    /** @throws IllegalArgumentException if the parts contradict each other */
    public ProfileVerdict {
        kept = List.copyOf(kept);
        untested = List.copyOf(untested);
        planners = List.copyOf(planners);
        EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        checks.forEach((outcome, count) -> {
            require(count >= 0, "no negative numbers");
            if (count > 0) {
                counts.put(outcome, count);
            }
        });
        checks = Collections.unmodifiableMap(counts);
        require(exercised >= 0 && events >= 0 && exercised <= requirements, "at most as many exercised as there are");
        if (verdict == Conformance.CONFORMANT) {
            require(exercised > 0 && events > 0, "a conformant profile to have exercised something");
            require(counts.keySet().equals(Collections.singleton(Verdict.PASS)), "only passes in a conformant profile");
        }
    }

    /** How many checks ended so. */
    public int count(Verdict outcome) {
        return checks.getOrDefault(outcome, 0);
    }

    /** How many checks there are. */
    public int total() {
        return checks.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
