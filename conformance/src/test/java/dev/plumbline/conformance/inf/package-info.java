/** What is wrong with an INF is found, where it is wrong. Start at {@link dev.plumbline.conformance.inf.InfScenarios}. */
@NullMarked
package dev.plumbline.conformance.inf;

import org.jspecify.annotations.NullMarked;
