package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Finding;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts as a kill: a finding that cites the clause that the mutant breaks.
 *
 * @param broken that clause
 */
record RightReason(RequirementId broken) {

    static RightReason of(Mutant mutant) {
        return new RightReason(new RequirementId(mutant.clause()));
    }

    /** The first finding that counts. */
    Optional<Finding> in(Outcome outcome) {
        return outcome.findings().stream().filter(this::counts).findFirst();
    }

    boolean counts(Finding finding) {
        return finding.requirements().contains(broken);
    }

    /** The same run with that finding first, so that it is what shrinking keeps. */
    Outcome leading(Outcome outcome) {
        List<Finding> findings = new ArrayList<>(outcome.findings());
        in(outcome).ifPresent(right -> {
            findings.remove(right);
            findings.addFirst(right);
        });
        return outcome.withFindings(findings);
    }
}
