package dev.plumbline.conformance.shrink;

import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * What makes two findings the same: clauses and guard, not where and when.
 *
 * @param requirements the clauses
 * @param guard name of the guard, without its arguments
 */
public record FindingKey(List<RequirementId> requirements, String guard) {

    /** The key of a finding. */
    public static FindingKey of(Finding finding) {
        int parenthesis = finding.guard().indexOf('(');
        String name = parenthesis < 0 ? finding.guard() : finding.guard().substring(0, parenthesis);
        return new FindingKey(finding.requirements(), name);
    }

    /** A file name that tells the clauses. */
    public String fileName() {
        return requirements.getFirst() + "-" + guard;
    }
}
