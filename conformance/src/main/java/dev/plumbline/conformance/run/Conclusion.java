package dev.plumbline.conformance.run;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Coverage;
import dev.plumbline.reports.record.PlannerShare;
import dev.plumbline.reports.record.ProfileVerdict;
import dev.plumbline.reports.record.Unexercised;
import dev.plumbline.spec.judge.Verdict;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the checks of a profile amount to. */
final class Conclusion {

    private static final int NAMED = 30;

    private Conclusion() {}

    /** Nonconformant if anything binding is broken; conformant only if the whole plan was judged and tested something. */
    static ProfileVerdict of(
            Plan plan,
            boolean isThorough,
            Collection<RequirementId> applicable,
            Guarantees guarantees,
            long perSecond,
            List<PlannerShare> planners,
            List<Check> checks,
            Coverage coverage) {
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
        String why = failed > 0
                ? failed + " of " + checks.size() + " checks failed" + claims(checks)
                : gap(plan, worst, exercised, checks, isThorough ? open(coverage) : List.of());
        Conformance verdict = failed > 0
                ? Conformance.NONCONFORMANT
                : why.isEmpty() ? Conformance.CONFORMANT : Conformance.NOT_JUDGED;
        return new ProfileVerdict(
                plan.profile().id(), verdict, why, applicable.size() - notClaimed(coverage), exercised.size(), events, perSecond, guarantees.kept(),
                guarantees.untested(), planners, counts);
    }

    /** The claims that do not hold. */
    private static String claims(List<Check> checks) {
        List<String> broken = checks.stream()
                .filter(check -> check.suite().equals(ClaimChecks.SUITE) && check.verdict() == Verdict.FAIL)
                .map(Check::id)
                .toList();
        return broken.isEmpty() ? "" : "; the product does what it claims not to do: " + String.join(", ", broken);
    }

    private static int notClaimed(Coverage coverage) {
        return (int) coverage.unexercised().stream().filter(c -> c.why() == Unexercised.Why.NOT_CLAIMED).count();
    }

    private static List<Unexercised> open(Coverage coverage) {
        return coverage.unexercised().stream().filter(Unexercised::isInTheWay).toList();
    }

    /** What is missing before the profile could be called conformant; empty if nothing is. */
    private static String gap(Plan plan, Verdict worst, Set<String> exercised, List<Check> checks, List<Unexercised> open) {
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
        if (exercised.isEmpty()) {
            return "no requirement was put to the test";
        }
        return open.isEmpty() ? "" : notExercised(open);
    }

    private static String notExercised(List<Unexercised> open) {
        String names = open.stream()
                .limit(NAMED)
                .map(clause -> clause.requirement() + " (" + clause.why().words() + ")")
                .collect(Collectors.joining(", "));
        String more = open.size() > NAMED ? " and " + (open.size() - NAMED) + " more" : "";
        return open.size() + " binding requirements were not exercised although the implementation did not avoid them: "
                + names + more + "; run with a larger budget or another seed";
    }
}
