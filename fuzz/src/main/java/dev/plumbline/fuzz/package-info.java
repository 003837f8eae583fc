/**
 * The search: spec-guided and byte-level fuzzing, corpora and the minimiser. It finds inputs; the
 * judge of the spec decides what they show.
 */
@NullMarked
package dev.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
