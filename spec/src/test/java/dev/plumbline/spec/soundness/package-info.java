/**
 * Nothing in the specification is in vain, and nothing in it can be altered unnoticed. Start at {@link
 * dev.plumbline.spec.soundness.VacuityTest} and {@link dev.plumbline.spec.soundness.SpecMutationIT}.
 */
@NullMarked
package dev.plumbline.spec.soundness;

import org.jspecify.annotations.NullMarked;
