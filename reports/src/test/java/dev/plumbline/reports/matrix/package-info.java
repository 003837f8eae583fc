/** Tests of the kill matrix as data and as text. Start at {@link dev.plumbline.reports.matrix.MatrixReportTest}. */
@NullMarked
package dev.plumbline.reports.matrix;

import org.jspecify.annotations.NullMarked;
