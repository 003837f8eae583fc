/**
 * Drivers in C as implementations under test: their sources are built together with the kit's C runtime into a program that
 * speaks the protocol of harnesses. Start at {@link dev.plumbline.conformance.cdriver.CDriver}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver;

import org.jspecify.annotations.NullMarked;
