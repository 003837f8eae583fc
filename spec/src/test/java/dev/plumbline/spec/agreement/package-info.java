/**
 * Three judges of the same traces: the graph, TLC's evaluator, and TLC as a checker of traces. Start at {@link
 * dev.plumbline.spec.agreement.AgreementIT}. What a single module means does not belong here.
 */
@NullMarked
package dev.plumbline.spec.agreement;

import org.jspecify.annotations.NullMarked;
