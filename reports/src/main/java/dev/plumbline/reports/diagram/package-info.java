/**
 * Traces as sequence diagrams. Start at {@link dev.plumbline.reports.diagram.Diagram}. Traces are read here only to
 * be drawn: whatever can be drawn is. Judging them does not belong here.
 */
@NullMarked
package dev.plumbline.reports.diagram;

import org.jspecify.annotations.NullMarked;
