/**
 * Leaning walks, which the property-based suites and the kill matrix share: random inputs of which some kinds are given
 * more often. Start at {@link dev.plumbline.conformance.suite.LeaningWalk}. Expected results do not belong here.
 */
@NullMarked
package dev.plumbline.conformance.suite;

import org.jspecify.annotations.NullMarked;
