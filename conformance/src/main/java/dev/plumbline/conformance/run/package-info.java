/**
 * Runs: a plan of checks for each profile, carried out, recorded and concluded. Start at {@link
 * dev.plumbline.conformance.run.ConformanceRun}.
 */
@NullMarked
package dev.plumbline.conformance.run;

import org.jspecify.annotations.NullMarked;
