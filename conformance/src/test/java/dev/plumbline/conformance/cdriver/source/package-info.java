/** Tests of how sources and includes are read. */
@NullMarked
package dev.plumbline.conformance.cdriver.source;

import org.jspecify.annotations.NullMarked;
