package dev.plumbline.conformance.run;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.PlannerShare;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the checks of a profile amount to. */
final class Conclusion {

    private Conclusion() {}

    /** Nonconformant if anything binding is broken; conformant only if the whole plan was judged and tested something. */
    static ProfileVerdict of(
            Plan plan,
            Collection<RequirementId> applicable,
            Guarantees guarantees,
            long perSecond,
            List<PlannerShare> planners,
            List<Check> checks) {
        String profile = plan.profile().id();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Set<String> exercised = new TreeSet<>();
        long events = 0;
        Verdict worst = Verdict.PASS;
        for (Check check : checks) {
            counts.merge(check.verdict(), 1, Integer::sum);
            exercised.addAll(check.requirements());
            events += check.events();
            worst = worst.and(check.verdict());
        }
        int failed = counts.getOrDefault(Verdict.FAIL, 0);
        if (failed > 0) {
            String why = failed + " of " + checks.size() + " checks failed";
            return line(profile, Conformance.NONCONFORMANT, why, applicable, exercised, events, perSecond, guarantees, planners, counts);
        }
        String gap = gap(plan, worst, exercised, checks);
        Conformance verdict = gap.isEmpty() ? Conformance.CONFORMANT : Conformance.NOT_JUDGED;
        return line(profile, verdict, gap, applicable, exercised, events, perSecond, guarantees, planners, counts);
    }

    /** What is missing before the profile could be called conformant; empty if nothing is. */
    private static String gap(Plan plan, Verdict worst, Set<String> exercised, List<Check> checks) {
        if (worst != Verdict.PASS) {
            return "not every check was judged: "
                    + checks.stream()
                            .filter(c -> c.verdict() != Verdict.PASS)
                            .findFirst()
                            .map(c -> c.id() + ", " + (c.reason() == null ? "" : c.reason().sentence()))
                            .orElse("");
        }
        if (plan.isNarrowed()) {
            return "selection narrowed by --only: " + checks.size() + " of " + (checks.size() + plan.leftOut())
                    + " checks";
        }
        if (checks.isEmpty()) {
            return "no check was selected";
        }
        return exercised.isEmpty() ? "no requirement was put to the test" : "";
    }

    private static ProfileVerdict line(
            String profile,
            Conformance verdict,
            String why,
            Collection<RequirementId> applicable,
            Set<String> exercised,
            long events,
            long perSecond,
            Guarantees guarantees,
            List<PlannerShare> planners,
            Map<Verdict, Integer> counts) {
        return new ProfileVerdict(profile, verdict, why, applicable.size(), exercised.size(), events, perSecond, guarantees.kept(), guarantees.untested(), planners, counts);
    }
}
