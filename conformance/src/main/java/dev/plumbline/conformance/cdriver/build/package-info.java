/**
 * Builds a driver's sources and the kit's C runtime into one program, once for each state of the sources. Start at {@link
 * dev.plumbline.conformance.cdriver.build.DriverBuild}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.build;

import org.jspecify.annotations.NullMarked;
