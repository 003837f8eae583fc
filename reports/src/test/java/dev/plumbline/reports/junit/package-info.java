/** Tests of {@code dev.plumbline.reports.junit}. */
@NullMarked
package dev.plumbline.reports.junit;

import org.jspecify.annotations.NullMarked;
