/** Tests of {@code dev.plumbline.reports.html}. */
@NullMarked
package dev.plumbline.reports.html;

import org.jspecify.annotations.NullMarked;
