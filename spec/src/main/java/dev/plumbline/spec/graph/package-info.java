/**
 * Transition graphs of TLA+ modules: explored with TLC's own evaluator, stored in files, stepped by
 * number. Start at {@link dev.plumbline.spec.graph.TransitionGraph}; graphs are made by {@link
 * dev.plumbline.spec.graph.GraphExport}. What an event of a trace means to a graph does not belong here.
 */
@NullMarked
package dev.plumbline.spec.graph;

import org.jspecify.annotations.NullMarked;
