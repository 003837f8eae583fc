/** The report as text for a terminal. Start at {@link dev.plumbline.reports.console.ConsoleSummary}. */
@NullMarked
package dev.plumbline.reports.console;

import org.jspecify.annotations.NullMarked;
