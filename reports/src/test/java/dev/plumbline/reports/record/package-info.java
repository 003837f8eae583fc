/** Tests of {@code dev.plumbline.reports.record}. */
@NullMarked
package dev.plumbline.reports.record;

import org.jspecify.annotations.NullMarked;
