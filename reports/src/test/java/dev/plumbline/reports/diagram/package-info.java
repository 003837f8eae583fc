/** Tests of {@code dev.plumbline.reports.diagram}. */
@NullMarked
package dev.plumbline.reports.diagram;

import org.jspecify.annotations.NullMarked;
