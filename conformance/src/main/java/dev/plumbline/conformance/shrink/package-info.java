/**
 * Smallest runs that still show a finding. Start at {@link dev.plumbline.conformance.shrink.Shrinker}.
 */
@NullMarked
package dev.plumbline.conformance.shrink;

import org.jspecify.annotations.NullMarked;
