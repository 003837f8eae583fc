/**
 * Suites that are planned on the graph of a machine, and the proof of what they catch: tours, complete suites by HSI and
 * Wp, and the faults of a graph that they are measured on. Entry point: {@link
 * dev.plumbline.conformance.complete.FaultStudy}. Nothing here talks to an implementation; events are labels of a graph.
 */
@NullMarked
package dev.plumbline.conformance.complete;

import org.jspecify.annotations.NullMarked;
