package dev.plumbline.spec.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the next step of a trace.
 *
 * @param open calls that have not returned, innermost last
 * @param slots the slots that are taken; what the number means is the business of {@link SlotOrder}
 */
record Surroundings(List<Open> open, int slots) {

    /** Where a trace begins. */
    static final Surroundings NONE = new Surroundings(List.of(), 0);

    Surroundings {
        open = List.copyOf(open);
    }

    Optional<Open> innermost() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    Surroundings opened(Open call) {
        List<Open> more = new ArrayList<>(open);
        more.add(call);
        return new Surroundings(more, slots);
    }

    Surroundings closed() {
        return new Surroundings(open.subList(0, open.size() - 1), slots);
    }

    Surroundings taken(int now) {
        return new Surroundings(open, now);
    }
}
