/**
 * Why an event was refused, or what is still owed, in terms of what would have been allowed. Start at {@link
 * dev.plumbline.spec.explain.Explainer}. Judging does not belong here.
 */
@NullMarked
package dev.plumbline.spec.explain;

import org.jspecify.annotations.NullMarked;
