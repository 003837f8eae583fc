/** Tests of places in sources. */
@NullMarked
package dev.plumbline.conformance.cdriver.symbols;

import org.jspecify.annotations.NullMarked;
