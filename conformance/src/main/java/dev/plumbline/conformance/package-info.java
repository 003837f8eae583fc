/**
 * The kit: adapters to implementations under test, planners, suites, mutants, selection and runs.
 * Whether an output was allowed is asked of the spec, never decided here.
 */
@NullMarked
package dev.plumbline.conformance;

import org.jspecify.annotations.NullMarked;
