/**
 * What a run was: its record, and what is made from it. Start at {@link dev.plumbline.reports.OutputFolder} for
 * where a run writes, and at {@link dev.plumbline.reports.record.RunRecord} for what it writes. No verdict is made
 * here.
 */
@NullMarked
package dev.plumbline.reports;

import org.jspecify.annotations.NullMarked;
