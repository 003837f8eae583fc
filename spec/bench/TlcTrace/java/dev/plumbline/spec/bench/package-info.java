/**
 * A long trace of the composition, and how TLC reads it. Start at {@link dev.plumbline.spec.bench.TeamTrace}; not part of
 * the kit.
 */
@org.jspecify.annotations.NullMarked
package dev.plumbline.spec.bench;
