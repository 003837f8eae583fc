/**
 * The C compiler of the machine and what it says. Start at {@link
 * dev.plumbline.conformance.cdriver.toolchain.Compilers}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.toolchain;

import org.jspecify.annotations.NullMarked;
