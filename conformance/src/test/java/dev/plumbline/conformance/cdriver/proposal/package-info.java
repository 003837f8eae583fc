/** Tests of proposals for sources that nobody has prepared. */
@NullMarked
package dev.plumbline.conformance.cdriver.proposal;

import org.jspecify.annotations.NullMarked;
