/** Tests of {@code dev.plumbline.reports.console}. */
@NullMarked
package dev.plumbline.reports.console;

import org.jspecify.annotations.NullMarked;
