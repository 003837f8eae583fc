/**
 * The areas of what an implementation has to do, and walks that lean towards one of them: random inputs of which some
 * kinds are given more often. The property-based suites, the kill matrix and runs share them. Start at {@link
 * dev.plumbline.conformance.suite.Area}. Expected results do not belong here.
 */
@NullMarked
package dev.plumbline.conformance.suite;

import org.jspecify.annotations.NullMarked;
