/**
 * The reference LBFO miniport: bundles by BundleId, soft and hard failover, balancing. Start at {@link
 * dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport}. Frames and NDIS itself do not belong here.
 */
@NullMarked
package dev.plumbline.reference.provider.lbfo;

import org.jspecify.annotations.NullMarked;
