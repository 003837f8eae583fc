package dev.plumbline.spec.judge;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everywhere that one instance of a machine may be, given what was seen. Immutable.
 *
 * @param places states by what the slots stand for there; none if it may be anywhere
 * @param beyond the bound beyond which it may be, outside of the graph; empty if it is not
 */
record Belief(Map<Map<String, String>, StateSet> places, String beyond) {

    /** Nothing is known any more, and every event is possible. */
    static final Belief NOTHING_KNOWN = new Belief(Map.of(), "");

    Belief {
        places = Map.copyOf(places);
    }

    /** In that state, and no slot stands for anything. */
    static Belief at(int state) {
        return new Belief(Map.of(Map.of(), StateSet.of(state)), "");
    }

    boolean knowsNothing() {
        return places.isEmpty();
    }

    /** The bound beyond which it may be. */
    Optional<String> bound() {
        return beyond.isEmpty() ? Optional.empty() : Optional.of(beyond);
    }

    Belief within() {
        return beyond.isEmpty() ? this : new Belief(places, "");
    }

    Belief mayBeBeyond(String bound) {
        return knowsNothing() || !beyond.isEmpty() || bound.isEmpty() ? this : new Belief(places, bound);
    }

    /** In these states, and slots stand for something else. */
    Belief renamed(Map<String, String> slots) {
        return new Belief(Map.of(slots, places.values().stream().reduce(StateSet::with).orElseThrow()), beyond);
    }

    /** In any place of this one or of the other. */
    Belief or(Belief other) {
        if (knowsNothing() || other.knowsNothing()) {
            return NOTHING_KNOWN;
        }
        Map<Map<String, String>, StateSet> both = new HashMap<>(places);
        other.places.forEach((slots, states) -> both.merge(slots, states, StateSet::with));
        return new Belief(both, beyond.isEmpty() ? other.beyond : beyond);
    }

    /** Whether it is in a state of the other one, wherever it is. */
    boolean isWithin(Belief other) {
        return !knowsNothing() && !other.knowsNothing() && other.states().containsAll(states());
    }

    private java.util.Set<Integer> states() {
        return places.values().stream()
                .flatMap(set -> java.util.Arrays.stream(set.states()).boxed())
                .collect(Collectors.toSet());
    }

    /** Everything that tells it from another one. */
    String snapshot() {
        Map<String, String> sorted = new TreeMap<>();
        places.forEach((slots, states) -> sorted.put(new TreeMap<>(slots).toString(), states.toString()));
        return sorted + beyond;
    }

    /** Collects places. */
    static final class Builder {
        private final Map<Map<String, String>, BitSet> places = new HashMap<>();
        private String beyond = "";

        /** Adds a place; whether it is new. */
        boolean add(Map<String, String> slots, int state) {
            BitSet states = places.computeIfAbsent(slots, _ -> new BitSet());
            boolean isNew = !states.get(state);
            states.set(state);
            return isNew;
        }

        void addAll(Map<String, String> slots, StateSet states) {
            for (int state : states.states()) {
                add(slots, state);
            }
        }

        void beyond(String bound) {
            beyond = beyond.isEmpty() ? bound : beyond;
        }

        boolean isEmpty() {
            return places.isEmpty();
        }

        /** The belief; something must have been added. */
        Belief build() {
            Map<Map<String, String>, StateSet> built = new HashMap<>();
            places.forEach((slots, states) -> built.put(slots, StateSet.of(states)));
            return new Belief(built, beyond);
        }
    }
}
