package dev.plumbline.reports.view;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A clause that was broken, with the check that shows it best.
 *
 * @param requirement id of the clause
 * @param finding how the best check broke it
 * @param check the best check: one with a shrunk trace before others, then the shortest
 * @param others all other checks that broke it
 */
public record Violation(String requirement, Finding finding, Check check, List<Check> others) {

    private record Case(Finding finding, Check check) {}

    private static final Comparator<Check> BEST = Comparator.comparing((Check check) -> check.shrunk() == null)
            .thenComparing(check -> check.bestTrace() == null)
            .thenComparingLong(Check::events);

    /** All that the checks show, binding ones first, then by id. */
    static List<Violation> of(List<Check> checks) {
        Map<String, List<Case>> byClause = new TreeMap<>(RequirementTable.BY_ID);
        for (Check check : checks) {
            Set<String> seen = new HashSet<>();
            for (Finding finding : check.findings()) {
                if (seen.add(finding.requirement())) {
                    byClause.computeIfAbsent(finding.requirement(), id -> new ArrayList<>())
                            .add(new Case(finding, check));
                }
            }
        }
        return byClause.values().stream()
                .map(Violation::bestOf)
                .sorted(Comparator.comparing(violation -> !violation.isBinding()))
                .toList();
    }

    /** Whether it makes the implementation nonconformant. */
    public boolean isBinding() {
        return finding.level().isBinding();
    }

    /** How the requirement stands because of it. */
    public Standing standing() {
        return isBinding() ? Standing.VIOLATED : Standing.NOT_FOLLOWED;
    }

    private static Violation bestOf(List<Case> cases) {
        cases.sort(Comparator.comparing(Case::check, BEST));
        Case best = cases.getFirst();
        List<Check> others = cases.stream().skip(1).map(Case::check).toList();
        return new Violation(best.finding.requirement(), best.finding, best.check, others);
    }
}
