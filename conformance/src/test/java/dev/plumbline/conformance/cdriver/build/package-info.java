/** Tests of builds. */
@NullMarked
package dev.plumbline.conformance.cdriver.build;

import org.jspecify.annotations.NullMarked;
