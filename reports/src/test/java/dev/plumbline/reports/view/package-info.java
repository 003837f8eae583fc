/** Tests of {@code dev.plumbline.reports.view}. */
@NullMarked
package dev.plumbline.reports.view;

import org.jspecify.annotations.NullMarked;
