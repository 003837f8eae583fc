package dev.plumbline.reference.provider.balancing;

import java.util.List;

/**
 * A policy at work in one team, on one thread.
 *
 * <p>Members are named by keys that stay the same for as long as they are members, such as an adapter's handle. The
 * members given are those that can carry now, each once, in the order in which they joined.
 */
public interface Balancer {

    /**
     * Picks the member that carries a frame.
     *
     * @param members at least one
     * @return one of {@code members}
     * @throws IllegalArgumentException if there is no member
     */
    String pick(Outbound outbound, List<String> members);

    /** Whether frames that arrive at a member are taken: true unless only the carrier's receiver is on. */
    default boolean receives(String member, List<String> members) {
        return members.contains(member);
    }
}
