/**
 * Whether the specification says anything: no guard that forbids nothing, and no alteration of a module that nothing
 * notices. Start at {@link dev.plumbline.spec.soundness.Vacuity} and {@link
 * dev.plumbline.spec.soundness.SpecMutation}. Faulty implementations do not belong here.
 */
@NullMarked
package dev.plumbline.spec.soundness;

import org.jspecify.annotations.NullMarked;
