/** Tests of drivers in C: from sources to a program that can be judged. */
@NullMarked
package dev.plumbline.conformance.cdriver;

import org.jspecify.annotations.NullMarked;
