package dev.plumbline.reference.live;

import dev.plumbline.reference.datapath.LinkCounters;

/**
 * What the kernel counted at a member.
 *
 * @param beforeCut from the start of the traffic to the cut
 * @param afterCut from the cut to the end of the traffic
 */
public record MemberCounts(String name, LinkCounters beforeCut, LinkCounters afterCut) {}
