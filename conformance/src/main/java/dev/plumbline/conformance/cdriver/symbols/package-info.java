/**
 * Addresses of a program as places in its sources. Start at {@link
 * dev.plumbline.conformance.cdriver.symbols.Symbols}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.symbols;

import org.jspecify.annotations.NullMarked;
