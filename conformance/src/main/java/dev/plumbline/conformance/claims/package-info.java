/**
 * What a product claims of itself, and what of that its behaviour shows. Start at {@link
 * dev.plumbline.conformance.claims.Statement}.
 */
@NullMarked
package dev.plumbline.conformance.claims;

import org.jspecify.annotations.NullMarked;
