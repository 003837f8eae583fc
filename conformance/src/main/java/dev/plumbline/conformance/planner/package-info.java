/**
 * Directors that see where the judge's machines are and what happened, and propose the next input from that. Start at {@link
 * dev.plumbline.conformance.planner.Planner}.
 */
@NullMarked
package dev.plumbline.conformance.planner;

import org.jspecify.annotations.NullMarked;
