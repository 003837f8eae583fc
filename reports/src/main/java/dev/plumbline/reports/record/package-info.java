/**
 * The record of a run, {@code record.jsonl}: its lines, and how they are written and read. Start at {@link
 * dev.plumbline.reports.record.RunRecord}. How a record is shown does not belong here.
 */
@NullMarked
package dev.plumbline.reports.record;

import org.jspecify.annotations.NullMarked;
