package dev.plumbline.conformance.shrink;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;

/**
 * What makes two findings the same: clauses and guard, not when; and where, if the source is seen.
 *
 * @param requirements the clauses
 * @param guard name of the guard, without its arguments
 * @param site where in the source, such as {@code oid.c:120 Forward}; empty if an adapter does not see that
 */
public record FindingKey(List<RequirementId> requirements, String guard, String site) {

    /** The key of a finding. */
    public static FindingKey of(Finding finding) {
        int parenthesis = finding.guard().indexOf('(');
        String name = parenthesis < 0 ? finding.guard() : finding.guard().substring(0, parenthesis);
        String site = finding.event() instanceof Event.Misuse misuse ? misuse.site() : "";
        return new FindingKey(finding.requirements(), name, site);
    }

    /** A file name that tells the clauses. */
    public String fileName() {
        String place = site.isEmpty() ? "" : "-" + site.replaceAll("[^A-Za-z0-9._]+", "-");
        return requirements.getFirst() + "-" + guard + place;
    }
}
