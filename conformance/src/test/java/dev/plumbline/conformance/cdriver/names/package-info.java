/** Tests of what is missing. */
@NullMarked
package dev.plumbline.conformance.cdriver.names;

import org.jspecify.annotations.NullMarked;
