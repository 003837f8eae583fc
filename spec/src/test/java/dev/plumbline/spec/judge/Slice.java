package dev.plumbline.spec.judge;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One instance of a machine: a state of its graph, and what its slots stand for. */
final class Slice {

    private final String name;
    private final Map<String, String> slots;
    private int state;
    private int next = TransitionGraph.NONE;

    Slice(String name) {
        this(name, new HashMap<>(), 0);
    }

    private Slice(String name, Map<String, String> slots, int state) {
        this.name = name;
        this.slots = slots;
        this.state = state;
    }

    /** A slice of the same past under another name. */
    Slice fork(String newName) {
        return new Slice(newName, new HashMap<>(slots), state);
    }

    /** The same slice in another run that goes on from here. */
    Slice copy() {
        return fork(name);
    }

    /** Everything that tells this slice from another one. */
    String snapshot() {
        return name + " " + state + " " + new TreeMap<>(slots);
    }

    String name() {
        return name;
    }

    int state() {
        return state;
    }

    /** Notes where the slice goes if all machines allow the event. */
    void propose(int state) {
        next = state;
    }

    /** Goes there. */
    void commit() {
        if (next != TransitionGraph.NONE) {
            state = next;
            next = TransitionGraph.NONE;
        }
    }

    /** Stays. */
    void withdraw() {
        next = TransitionGraph.NONE;
    }

    /** What {@code value} of that sort stands for, if it has a slot. */
    Optional<String> slot(String sort, String value) {
        return Optional.ofNullable(slots.get(sort + " " + value));
    }

    /** Gives {@code value} of that sort a slot. */
    void assign(String sort, String value, String slot) {
        slots.put(sort + " " + value, slot);
    }

    /** How many values of that sort have slots. */
    int count(String sort) {
        return (int) slots.keySet().stream().filter(k -> k.startsWith(sort + " ")).count();
    }
}
