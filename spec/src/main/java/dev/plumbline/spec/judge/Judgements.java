package dev.plumbline.spec.judge;

import java.util.ArrayList;
import java.util.List;

/** Several refusals of one run, of which it is not known which one is meant, as one. */
final class Judgements {

    private Judgements() {}

    /**
     * The mildest of refusals: beyond the model before broken by the host before broken by the implementation. Findings are
     * those common to all, else those of the first.
     *
     * @param refusals at least one; none of them allows
     */
    static Judgement of(List<Judgement> refusals) {
        List<List<Finding>> byHost = new ArrayList<>();
        List<List<Finding>> byImplementation = new ArrayList<>();
        for (Judgement refusal : refusals) {
            switch (refusal) {
                case Judgement.OutOfScope scope -> {
                    return scope;
                }
                case Judgement.HostBroke broke -> byHost.add(broke.findings());
                case Judgement.Violated violated -> byImplementation.add(violated.findings());
                case Judgement.Allowed _ -> throw new IllegalArgumentException("allowed: " + refusals);
            }
        }
        return byHost.isEmpty()
                ? new Judgement.Violated(common(byImplementation))
                : new Judgement.HostBroke(common(byHost));
    }

    private static List<Finding> common(List<List<Finding>> all) {
        List<Finding> common = all.getFirst().stream()
                .filter(finding -> all.stream().allMatch(list -> list.stream().anyMatch(f -> isSame(f, finding))))
                .toList();
        return common.isEmpty() ? all.getFirst() : common;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.requirements().equals(other.requirements())
                && one.machine().equals(other.machine())
                && one.slice().equals(other.slice())
                && one.kind() == other.kind()
                && one.seq() == other.seq();
    }
}
