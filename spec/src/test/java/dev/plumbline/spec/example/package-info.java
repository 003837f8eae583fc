/**
 * The committed examples, stepped on the graphs and judged as traces. Start at {@link
 * dev.plumbline.spec.example.ExampleReplayTest}.
 */
@NullMarked
package dev.plumbline.spec.example;

import org.jspecify.annotations.NullMarked;
