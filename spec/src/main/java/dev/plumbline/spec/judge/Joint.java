package dev.plumbline.spec.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of all machines of a cut in one instance, and the transitions from there that were worked out so far. Equal
 * ones are one object, so that a transition that was worked out once is found wherever it fits. Transitions are found
 * without a lock: they are immutable, and one that is not seen yet is worked out again.
 */
final class Joint {

    /** In place of a state: the machine has not met the instance, or has forgotten it. */
    static final int ABSENT = -1;

    /** In place of a state: the machine judges the instance no more. */
    static final int RELEASED = -2;

    /**
     * Which machines are where they began.
     *
     * @param base where instances begin
     * @param machines one bit each
     */
    record Idle(Joint base, long machines) {}

    /** Where an instance begins for a machine whose base is in a state, or is not met. */
    static int beginning(int base) {
        return base == ABSENT ? 0 : base;
    }

    /** What tells joint states apart. */
    record Parts(List<Integer> states, long over, Slots slots) {}

    /** What is owed where nothing is. */
    static final int[] DEBTLESS = {};

    private static final Transition[] EMPTY = new Transition[1];

    private final int[] states;
    private final long over;
    private final Slots slots;
    private final long present;
    private final int[] owed;
    private @Nullable Transition[] table = EMPTY;
    private int size;
    private @Nullable Idle idle;

    /**
     * @param states of each machine
     * @param over machines for which the instance is over, one bit each
     * @param slots which ids have slots
     * @param owed what is owed there; one array for all joint states that owe the same
     */
    Joint(int[] states, long over, Slots slots, int[] owed) {
        this.states = states;
        this.over = over;
        this.slots = slots;
        this.owed = owed;
        long there = 0;
        for (int i = 0; i < states.length; i++) {
            if (states[i] != ABSENT) {
                there |= 1L << i;
            }
        }
        this.present = there;
    }

    int state(int machine) {
        return states[machine];
    }

    /** What {@link Ensemble#idle} has found. */
    @Nullable Idle idle() {
        return idle;
    }

    void keep(Idle found) {
        idle = found;
    }

    int[] states() {
        return states.clone();
    }

    /** Machines for which the instance is over, one bit each. */
    long over() {
        return over;
    }

    /** Machines that have met the instance, one bit each. */
    long present() {
        return present;
    }

    Slots slots() {
        return slots;
    }

    /** Whether the instance owes something to a machine for which it is not over. */
    boolean owes() {
        return owed.length > 0;
    }

    /** Whether the instance owes the same in another joint state; equal debts are one array. */
    @SuppressWarnings("ReferenceEquality")
    boolean owesAs(Joint other) {
        return owed == other.owed;
    }

    /** What the instance owes to machines for which it is not over, each a {@link #debt}. */
    int[] owed() {
        return owed;
    }

    /** A guard of a machine. */
    static int debt(int machine, int guard) {
        return machine << Short.SIZE | guard;
    }

    /**
     * A transition that was worked out.
     *
     * @param before where the base of the instance is
     * @param after where the base goes with the same event
     */
    @Nullable Transition find(Aspect aspect, long relation, @Nullable Joint before, @Nullable Joint after) {
        @Nullable Transition[] in = table;
        int mask = in.length - 1;
        for (int i = Transition.spread(aspect, relation) & mask; ; i = (i + 1) & mask) {
            Transition found = in[i];
            if (found == null || found.fits(aspect, relation, before, after)) {
                return found;
            }
        }
    }

    /** Notes a transition; for one thread at a time. */
    void add(Transition transition) {
        if ((size + 1) * 2 > table.length) {
            @Nullable Transition[] old = table;
            @Nullable Transition[] wider = new Transition[Math.max(8, old.length * 2)];
            for (Transition known : old) {
                if (known != null) {
                    put(known, wider);
                }
            }
            put(transition, wider);
            table = wider;
        } else {
            put(transition, table);
        }
        size++;
    }

    private static void put(Transition transition, @Nullable Transition[] into) {
        int mask = into.length - 1;
        int i = transition.spread() & mask;
        while (into[i] != null) {
            i = (i + 1) & mask;
        }
        into[i] = transition;
    }

    /** Forgets all transitions; for one thread at a time. */
    void forget() {
        table = EMPTY;
        size = 0;
    }
}
