/** The report as JUnit XML, which CI servers read. Start at {@link dev.plumbline.reports.junit.JunitXml}. */
@NullMarked
package dev.plumbline.reports.junit;

import org.jspecify.annotations.NullMarked;
