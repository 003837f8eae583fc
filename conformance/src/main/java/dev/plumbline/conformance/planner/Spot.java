package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.complete.WordTree;
import java.util.Arrays;

/** An instance of a machine, and where it is in the words: in several at once, as words can begin anew. */
final class Spot {

    /** Places in words that are remembered at most. */
    private static final int MOST = 6;

    private static final int[] ROOT = {0};

    private final int machine;
    private int[] nodes = ROOT;
    private int[] states = new int[4];
    private int[] labels = new int[4];
    private int length;
    private boolean waited;

    /** One to which nothing has happened. */
    Spot(int machine) {
        this.machine = machine;
    }

    /** One that stands where another one stands. */
    Spot(Spot base) {
        this.machine = base.machine;
        this.nodes = base.nodes;
        this.states = base.states.clone();
        this.labels = base.labels.clone();
        this.length = base.length;
    }

    /** Number of its machine. */
    int machine() {
        return machine;
    }

    /** Where it is in the words; not to be altered. */
    int[] nodes() {
        return nodes;
    }

    /** Its state in the machine's graph. */
    int state() {
        return states[length];
    }

    /** Whether the implementation was given time since it came where it is. */
    boolean hasWaited() {
        return waited;
    }

    /** Notes that the implementation was given time. */
    void waits() {
        waited = true;
    }

    /** Goes on by a label; whether that leads elsewhere, in the graph or in the words. */
    boolean step(int label, int target, WordLog log) {
        TreeProgress progress = log.machines().get(machine);
        int[] next = new int[2 * nodes.length + 1];
        int size = 0;
        boolean moves = target != state();
        for (int node : nodes) {
            int child = progress.tree().child(node, label);
            if (child != WordTree.NONE) {
                next[size++] = child;
                progress.reach(child);
                moves = true;
            }
        }
        // What leads back to the same state may come between the labels of a word.
        for (int i = 0; i < nodes.length && target == state(); i++) {
            next[size++] = nodes[i];
        }
        boolean begins = target == 0 && Arrays.stream(next, 0, size).noneMatch(node -> node == 0);
        if (begins) {
            next[size++] = 0;
        }
        nodes = Arrays.copyOf(next, Math.min(size, MOST));
        waited &= !moves;
        along(label, target, log);
        return moves;
    }

    private void along(int label, int target, WordLog log) {
        for (int i = 0; i <= length; i++) {
            if (states[i] == target) {
                length = i;
                return;
            }
        }
        if (length + 1 == states.length) {
            states = Arrays.copyOf(states, length * 2 + 2);
            labels = Arrays.copyOf(labels, length * 2 + 2);
        }
        labels[length] = label;
        states[++length] = target;
        log.came(machine, target, labels, length);
    }
}
