/**
 * The traceability gate: catalogue, tags, examples, mutants and profiles, held against each other. Start at {@link
 * dev.plumbline.spec.coverage.CoverageGateTest}.
 */
@NullMarked
package dev.plumbline.spec.coverage;

import org.jspecify.annotations.NullMarked;
