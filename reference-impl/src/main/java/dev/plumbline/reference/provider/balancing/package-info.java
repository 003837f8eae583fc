/**
 * Which member of a team carries a frame, as small strategies over member keys. Start at
 * {@link dev.plumbline.reference.provider.balancing.Balancing}. Members' links, NDIS and interfaces do not belong here.
 */
@NullMarked
package dev.plumbline.reference.provider.balancing;

import org.jspecify.annotations.NullMarked;
