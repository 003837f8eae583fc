package dev.plumbline.reference.provider.balancing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Who carries what: the member of each of some flows. */
record Spread(List<String> members, List<String> carriers) {

    /** Asks for each frame; the order of the frames is that of the carriers. */
    static Spread of(BiFunction<Octets, List<String>, String> pick, List<Octets> frames, List<String> members) {
        return new Spread(members, frames.stream().map(frame -> pick.apply(frame, members)).toList());
    }

    static Spread of(Balancing balancing, List<Octets> frames, List<String> members) {
        Balancer balancer = balancing.forTeam();
        return of((frame, team) -> balancer.pick(new Outbound(frame, "port"), team), frames, members);
    }

    /** Names of members, from 1 on. */
    static List<String> names(int members) {
        return IntStream.rangeClosed(1, members).mapToObj(number -> "nic " + number).toList();
    }

    /** Flows of the busiest member, as a multiple of the mean. */
    double largest() {
        Map<String, Integer> counts = new HashMap<>();
        carriers.forEach(carrier -> counts.merge(carrier, 1, Integer::sum));
        return Collections.max(counts.values()) * (double) members.size() / carriers.size();
    }

    /** Flows that are elsewhere now although nothing happened to the member that carries them here, or will. */
    long movedWithoutNeed(Spread after) {
        return IntStream.range(0, carriers.size())
                .filter(flow -> !carriers.get(flow).equals(after.carriers.get(flow)))
                .filter(flow -> after.members.contains(carriers.get(flow)))
                .filter(flow -> members.contains(after.carriers.get(flow)))
                .count();
    }
}
