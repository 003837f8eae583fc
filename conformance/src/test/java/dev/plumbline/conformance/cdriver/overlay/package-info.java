/** Tests of the second view of a driver's files. */
@NullMarked
package dev.plumbline.conformance.cdriver.overlay;

import org.jspecify.annotations.NullMarked;
