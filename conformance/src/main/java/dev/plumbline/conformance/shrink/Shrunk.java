package dev.plumbline.conformance.shrink;

import dev.plumbline.conformance.session.Outcome;
import dev.plumbline.spec.judge.Finding;
import java.util.List;

/**
 * A smallest run that shows a finding.
 *
 * @param outcome the run
 * @param findings all that was found in it, in order
 * @param alone whether nothing was found in it before; else the finding may be a consequence of that
 */
public record Shrunk(Outcome outcome, List<Finding> findings, boolean alone) {

    /** Copies the list. */
    public Shrunk {
        findings = List.copyOf(findings);
    }
}
