package dev.plumbline.spec.judge;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a run has shown: guards that it put to the test, states in which it was, machine by machine. */
final class Marks {

    /** Transitions that are known to be noted; a power of two. */
    private static final int RECENT = 1024;

    private final BitSet[] exercised;
    private final BitSet[] upheld;
    private final BitSet[] visited;
    private final Trail trail = new Trail();
    private final int[] noted = new int[RECENT];
    private @Nullable Witness witness;

    Marks(int machines) {
        exercised = sets(machines);
        upheld = sets(machines);
        visited = sets(machines);
    }

    /** Has a witness told of every transition from now on. */
    void watch(Witness by) {
        witness = by;
    }

    /** Who is told of every transition; null if nobody is. */
    @Nullable Witness witness() {
        return witness;
    }

    private static BitSet[] sets(int machines) {
        BitSet[] sets = new BitSet[machines];
        for (int i = 0; i < machines; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    /** A guard or a state of a machine, as a transition has it. */
    static long mark(int machine, int number) {
        return (long) machine << 32 | number;
    }

    /** Notes what a transition shows; to note it again changes nothing. */
    void note(Transition transition) {
        int slot = transition.id() & RECENT - 1;
        if (noted[slot] == transition.id()) {
            return;
        }
        noted[slot] = transition.id();
        set(transition.effects().exercised(), exercised);
        set(transition.effects().upheld(), upheld);
        set(transition.effects().visited(), visited);
        trail.add(transition.effects().taken());
    }

    private static void set(long[] marks, BitSet[] in) {
        for (long mark : marks) {
            in[(int) (mark >>> 32)].set((int) mark);
        }
    }

    /** Guards of a machine that were put to the test. */
    BitSet exercised(int machine) {
        return exercised[machine];
    }

    /** Guards of a machine that the environment could have broken, and kept. */
    BitSet upheld(int machine) {
        return upheld[machine];
    }

    /** Transitions that were taken. */
    Trail trail() {
        return trail;
    }

    /** States of a machine in which an instance was. */
    BitSet visited(int machine) {
        return visited[machine];
    }
}
