/**
 * Example traces: for each guard of a module one shortest trace that keeps it and one that breaks it, found in the graph
 * and committed beside the module. Start at {@link dev.plumbline.spec.example.Examples}; a trace of labels becomes one
 * of events in {@link dev.plumbline.spec.example.ExampleTrace}. What requirements they cover is told in {@code
 * dev.plumbline.spec.coverage}.
 */
@NullMarked
package dev.plumbline.spec.example;

import org.jspecify.annotations.NullMarked;
