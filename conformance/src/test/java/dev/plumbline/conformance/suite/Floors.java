package dev.plumbline.conformance.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of each thing a suite has to reach at least, so that a pass means something. */
final class Floors {

    private static final int OF_OTHERS = 3;

    private final int walks;
    private final Map<Reach.Of, Map<String, Integer>> floors = new EnumMap<>(Reach.Of.class);

    /** @param walks the number of walks that the floors are about; of fewer walks less is expected, in proportion */
    Floors(int walks) {
        this.walks = walks;
    }

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
     * @param isReference whether it is known what the implementation can show; of another one only inputs are expected,
     *     a third as many, and none of a kind that never came, because the implementation makes none possible
     */
    List<String> thin(Reach reach, boolean isReference) {
        List<String> thin = new ArrayList<>();
        floors.forEach((sort, floor) -> floor.forEach((what, atLeast) -> {
            int reached = reach.get(sort, what);
            int expected = (int) ((long) atLeast * Math.min(walks, reach.walks()) / walks);
            if (!isReference) {
                expected = sort == Reach.Of.INPUT && reached > 0 ? expected / OF_OTHERS : 0;
            }
            if (reached < expected) {
                thin.add(sort + " " + what + ": " + reached + ", less than " + expected);
            }
        }));
        return thin;
    }
}
