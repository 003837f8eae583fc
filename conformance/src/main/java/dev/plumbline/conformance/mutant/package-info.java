/**
 * What the kit catches and what it leaves alone: the references with one thing wrong each, taken from defects of real
 * drivers, and with one thing done in another way that the documents allow. Start at {@link
 * dev.plumbline.conformance.mutant.KillMatrix}.
 */
@NullMarked
package dev.plumbline.conformance.mutant;

import org.jspecify.annotations.NullMarked;
