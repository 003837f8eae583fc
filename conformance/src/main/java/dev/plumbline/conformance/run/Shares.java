package dev.plumbline.conformance.run;

import dev.plumbline.conformance.planner.Lesson;
import dev.plumbline.conformance.shrink.FindingKey;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.PlannerShare;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each planner contributes to a profile, counted in the order of the plan. */
final class Shares {

    private static final class Share {
        private int checks;
        private long events;
        private long transitions;
        private final Set<FindingKey> findings = new HashSet<>();
    }

    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Lesson all = new Lesson();

    /** Counts a check that ran. */
    void add(Check check, Tested tested) {
        Share share = shares.computeIfAbsent(check.suite(), _ -> new Share());
        share.checks++;
        share.events += check.events();
        share.transitions += all.add(tested.lesson());
        tested.shown().forEach(shown -> share.findings.add(shown.key()));
    }

    /** What all checks taught, together. */
    Lesson all() {
        return all;
    }

    /** The shares, in the order in which the planners came. */
    List<PlannerShare> list() {
        return shares.entrySet().stream()
                .map(e -> new PlannerShare(
                        e.getKey(), e.getValue().checks, e.getValue().events, e.getValue().transitions,
                        e.getValue().findings.size()))
                .toList();
    }
}
