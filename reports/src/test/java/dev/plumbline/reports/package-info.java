/** Tests of {@code dev.plumbline.reports}. */
@NullMarked
package dev.plumbline.reports;

import org.jspecify.annotations.NullMarked;
