/** Tests of compilers and what they say. */
@NullMarked
package dev.plumbline.conformance.cdriver.toolchain;

import org.jspecify.annotations.NullMarked;
