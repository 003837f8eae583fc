/**
 * The property-based suites: random configurations, seeds and leanings; the environment does what the documents allow,
 * and the specification judges what comes back. Start at {@link dev.plumbline.conformance.suite.WalkSuite}. Expected
 * results do not belong here.
 */
@NullMarked
package dev.plumbline.conformance.suite;

import org.jspecify.annotations.NullMarked;
