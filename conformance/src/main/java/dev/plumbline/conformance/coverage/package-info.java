/**
 * What runs took an implementation through, and why they left out the rest. Start at {@link
 * dev.plumbline.conformance.coverage.RunCoverage}.
 */
@NullMarked
package dev.plumbline.conformance.coverage;

import org.jspecify.annotations.NullMarked;
