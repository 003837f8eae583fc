package dev.plumbline.reports.view;

import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.spec.judge.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that have no finding to show and yet did not pass, all for one reason.
 *
 * @param outcome how they ended
 * @param reason the constant part of the reason
 * @param checks those checks
 */
public record Gap(Verdict outcome, String reason, List<Check> checks) {

    private record Kind(Verdict outcome, String reason) {}

    /** The worst first, not run last. */
    static List<Gap> of(List<Check> checks) {
        Map<Kind, List<Check>> kinds = new LinkedHashMap<>();
        for (Check check : checks) {
            boolean shown = !check.findings().isEmpty() && check.verdict() == Verdict.FAIL;
            if (check.verdict() != Verdict.PASS && !shown) {
                Reason reason = check.reason();
                String text = reason == null ? "no reason given" : reason.text();
                kinds.computeIfAbsent(new Kind(check.verdict(), text), kind -> new ArrayList<>()).add(check);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new Gap(kind.getKey().outcome, kind.getKey().reason, List.copyOf(kind.getValue())))
                .sorted(Comparator.comparingInt(gap -> rank(gap.outcome)))
                .toList();
    }

    private static int rank(Verdict outcome) {
        return switch (outcome) {
            case FAIL -> 0;
            case ERROR -> 1;
            case INCONCLUSIVE -> 2;
            case NOT_RUN -> 3;
            case PASS -> 4;
        };
    }
}
