/**
 * Names that the sources of a driver want and the kit does not have. Start at {@link
 * dev.plumbline.conformance.cdriver.names.MissingNames}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.names;

import org.jspecify.annotations.NullMarked;
