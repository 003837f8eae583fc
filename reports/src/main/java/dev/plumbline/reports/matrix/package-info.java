/**
 * Which check killed which mutant, and for which reason, as data and as text. Start at {@link
 * dev.plumbline.reports.matrix.MatrixReport}. How mutants are run does not belong here.
 */
@NullMarked
package dev.plumbline.reports.matrix;

import org.jspecify.annotations.NullMarked;
