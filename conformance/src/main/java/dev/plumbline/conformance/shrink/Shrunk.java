package dev.plumbline.conformance.shrink;

import dev.plumbline.conformance.session.Outcome;

/**
 * A smallest run that shows a finding.
 *
 * @param outcome the run
 * @param alone whether nothing was found in it before; else the finding may be a consequence of that
 */
public record Shrunk(Outcome outcome, boolean alone) {}
