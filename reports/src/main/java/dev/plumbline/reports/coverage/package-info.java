/**
 * What the specification says of one clause, for a reader. Start at {@link
 * dev.plumbline.reports.coverage.ClauseExplanation}. What is covered is found out by {@code dev.plumbline.spec.coverage}.
 */
@NullMarked
package dev.plumbline.reports.coverage;

import org.jspecify.annotations.NullMarked;
