package dev.plumbline.spec.judge;

import java.util.Arrays;
import java.util.BitSet;

/** Some states of a graph. Immutable. */
final class StateSet {

    private final int[] states;

    private StateSet(int[] states) {
        this.states = states;
    }

    static StateSet of(int state) {
        return new StateSet(new int[] {state});
    }

    static StateSet of(BitSet states) {
        return new StateSet(states.stream().toArray());
    }

    /** In ascending order; not to be written to. */
    int[] states() {
        return states;
    }

    int size() {
        return states.length;
    }

    StateSet with(StateSet other) {
        if (equals(other)) {
            return this;
        }
        BitSet both = bits();
        for (int state : other.states) {
            both.set(state);
        }
        return of(both);
    }

    BitSet bits() {
        BitSet bits = new BitSet();
        for (int state : states) {
            bits.set(state);
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StateSet set && Arrays.equals(states, set.states);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(states);
    }

    @Override
    public String toString() {
        return Arrays.toString(states);
    }
}
