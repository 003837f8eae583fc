/**
 * The report as one HTML page that fetches nothing. Start at {@link dev.plumbline.reports.html.HtmlReport}. What is
 * said belongs to {@code view}, what traces look like to {@code diagram}.
 */
@NullMarked
package dev.plumbline.reports.html;

import org.jspecify.annotations.NullMarked;
