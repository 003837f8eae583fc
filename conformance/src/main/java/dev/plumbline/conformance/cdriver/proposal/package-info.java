/**
 * Proposes a {@code plumbline.yaml} for sources that nobody has prepared. Start at {@link
 * dev.plumbline.conformance.cdriver.proposal.Proposal}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.proposal;

import org.jspecify.annotations.NullMarked;
