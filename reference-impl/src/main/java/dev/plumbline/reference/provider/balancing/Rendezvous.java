package dev.plumbline.reference.provider.balancing;

import java.util.List;

/**
 * Rendezvous hashing: each member bids for a flow by a hash of both, and the highest bid has it. A member that leaves
 * gives up its own flows and no other moves; one that comes takes only what it bids most for; order does not count.
 */
final class Rendezvous {

    private Rendezvous() {}

    static String pick(long flow, List<String> members) {
        String best = Members.first(members);
        long highest = bid(flow, best);
        for (String member : members) {
            long bid = bid(flow, member);
            if (bid > highest || (bid == highest && member.compareTo(best) < 0)) {
                best = member;
                highest = bid;
            }
        }
        return best;
    }

    private static long bid(long flow, String member) {
        return Mixing.mix(flow ^ Mixing.of(member));
    }
}
