/** Tests of claims. */
@NullMarked
package dev.plumbline.conformance.claims;

import org.jspecify.annotations.NullMarked;
