/**
 * The contract between NDIS 5 and an LBFO miniport driver, in Java: what a vendor implements to plug a driver in. Start
 * at {@link dev.plumbline.ndis.lbfo.LbfoDriver}. Adapters, packets, requests and OIDs are opaque text. What is allowed
 * when does not belong here: that is the specification's.
 */
@NullMarked
package dev.plumbline.ndis.lbfo;

import org.jspecify.annotations.NullMarked;
