/** Tests of {@code plumbline.yaml}. */
@NullMarked
package dev.plumbline.conformance.cdriver.manifest;

import org.jspecify.annotations.NullMarked;
