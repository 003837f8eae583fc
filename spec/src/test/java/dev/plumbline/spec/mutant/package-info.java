/**
 * Self-test of the specification: guards are removed one by one, and the build has to notice. Start at {@link
 * dev.plumbline.spec.mutant.GuardMutantsIT}.
 */
@NullMarked
package dev.plumbline.spec.mutant;

import org.jspecify.annotations.NullMarked;
