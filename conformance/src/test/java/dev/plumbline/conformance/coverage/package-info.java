/** Tests of what is said about how far runs went. */
@NullMarked
package dev.plumbline.conformance.coverage;

import org.jspecify.annotations.NullMarked;
