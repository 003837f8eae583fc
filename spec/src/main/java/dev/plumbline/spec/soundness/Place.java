package dev.plumbline.spec.soundness;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import tlc2.tool.TLCState;

/** A state of an altered module, and what is already known of it. */
final class Place {

    /** No state of the module as it was. */
    static final int NEW = -1;

    private final TLCState state;
    private final int number;
    private final BitSet known = new BitSet();
    private final BitSet holds = new BitSet();

    /** @param number its number in the graph of the module as it was; {@link #NEW} if it is not there */
    Place(TLCState state, int number) {
        this.state = state;
        this.number = number;
    }

    TLCState state() {
        return state;
    }

    int number() {
        return number;
    }

    /** Whether a guard holds here; in a new state evaluated only when it is asked for the first time. */
    boolean holds(int guard, BooleanSupplier evaluated) {
        if (number != NEW) {
            return evaluated.getAsBoolean();
        }
        if (!known.get(guard)) {
            holds.set(guard, evaluated.getAsBoolean());
            known.set(guard);
        }
        return holds.get(guard);
    }
}
