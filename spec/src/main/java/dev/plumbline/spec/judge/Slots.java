package dev.plumbline.spec.judge;

import java.util.List;

/**
 * Which ids of an instance have slots in which machines. The ids themselves are the instance's: two instances that differ
 * in them alone go on alike.
 *
 * @param sorts of each id, what it is an id of
 * @param tokens of each id and machine, what the machine calls it; empty if nothing
 */
record Slots(List<String> sorts, List<List<String>> tokens) {

    /** No slot is taken. */
    static final Slots NONE = new Slots(List.of(), List.of());

    Slots {
        sorts = List.copyOf(sorts);
        tokens = List.copyOf(tokens);
    }

    int size() {
        return sorts.size();
    }

    /** The same, with nothing left that some machines had named, one bit each. */
    Slots without(long machines) {
        IdSlots left = new IdSlots(new String[size()], this);
        left.clear(machines);
        return left.slots();
    }
}
