package dev.plumbline.conformance.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of each thing a suite has to reach at least, so that a pass means something. */
final class Floors {

    private final Map<Reach.Of, Map<String, Integer>> floors = new EnumMap<>(Reach.Of.class);

    /** These floors, and one more for each of {@code what}. */
    Floors and(Reach.Of sort, int atLeast, String... what) {
        for (String one : what) {
            floors.computeIfAbsent(sort, _ -> new TreeMap<>()).put(one, atLeast);
        }
        return this;
    }

    /**
     * The places where a suite is thinner than that, one line each.
     *
     * @param iutToo whether what depends on the implementation counts as well: clauses, states, and answers
     */
    List<String> thin(Reach reach, boolean iutToo) {
        List<String> thin = new ArrayList<>();
        floors.forEach((sort, floor) -> floor.forEach((what, atLeast) -> {
            int reached = reach.get(sort, what);
            if (reached < atLeast && (iutToo || sort == Reach.Of.INPUT)) {
                thin.add(sort + " " + what + ": " + reached + ", less than " + atLeast);
            }
        }));
        return thin;
    }
}
