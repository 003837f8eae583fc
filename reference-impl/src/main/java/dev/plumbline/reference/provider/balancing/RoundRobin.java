package dev.plumbline.reference.provider.balancing;

import java.util.List;

/** Members take turns, frame by frame: even load, and a flow that may be reordered. */
public record RoundRobin() implements Balancing {

    @Override
    public Balancer forTeam() {
        return new Turns();
    }

    private static final class Turns implements Balancer {

        private String last = "";
        private int place = -1;

        /** The member after the one before; where that is gone, the one that took its place. */
        @Override
        public String pick(Outbound outbound, List<String> members) {
            int next = Members.someOf(members).indexOf(last) < 0 ? Math.max(place, 0) : members.indexOf(last) + 1;
            place = next % members.size();
            last = members.get(place);
            return last;
        }
    }
}
