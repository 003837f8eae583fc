/**
 * A second view of a driver's files in which a compiler on Linux finds every header under the name that the sources use. Start
 * at {@link dev.plumbline.conformance.cdriver.overlay.Overlay}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.overlay;

import org.jspecify.annotations.NullMarked;
