/**
 * NDIS 5 as the surroundings of one LBFO miniport driver. Start at {@link dev.plumbline.reference.host.lbfo.LbfoHost};
 * a driver written in Java is reached through {@link dev.plumbline.reference.host.lbfo.JavaLbfoIut}. Balancing and
 * verdicts do not belong here.
 */
@NullMarked
package dev.plumbline.reference.host.lbfo;

import org.jspecify.annotations.NullMarked;
