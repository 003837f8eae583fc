package dev.plumbline.spec.example;

import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that can be said to a machine, breadth first: pairs of a state and of what stands around the next step. Nodes are
 * numbered as they are found, so that lower ones have shorter ways.
 */
final class Walk {

    /** Nodes after which a walk gives up. */
    private static final int LIMIT = 2_000_000;

    private final Rules rules;
    private final Fits fits;
    private final int[] order;
    private final LongSet known = new LongSet();
    private int[] state = new int[64];
    private int[] around = new int[64];
    private int[] parent = new int[64];
    private int[] via = new int[64];
    private int size;
    private int expanded;

    /**
     * A walk.
     *
     * @param order labels in the order in which they are preferred
     * @param from the state where it begins
     * @param in number of the surroundings there
     */
    Walk(Rules rules, Fits fits, int[] order, int from, int in) {
        this.rules = rules;
        this.fits = fits;
        this.order = order;
        add(from, in, -1, -1);
    }

    /** Whether there is a node of that number; goes as far as it takes. */
    boolean reaches(int node) {
        while (node >= size && expanded < size && size < LIMIT) {
            expand(expanded++);
        }
        return node < size;
    }

    int state(int node) {
        return state[node];
    }

    /** Number of the surroundings at a node. */
    int around(int node) {
        return around[node];
    }

    /** The labels on the way to a node. */
    List<Integer> way(int node) {
        List<Integer> way = new ArrayList<>();
        for (int at = node; parent[at] >= 0; at = parent[at]) {
            way.addFirst(via[at]);
        }
        return way;
    }

    private void expand(int node) {
        if (rules.isFinal(state[node]) && fits.of(around[node]).open().isEmpty()) {
            return;
        }
        for (int label : order) {
            int target = rules.step(state[node], label);
            if (target == TransitionGraph.NONE) {
                continue;
            }
            int next = fits.after(around[node], label);
            if (next != Fits.MISFIT) {
                add(target, next, node, label);
            }
        }
    }

    private void add(int to, int in, int from, int label) {
        if (!known.add((long) to << 32 | in)) {
            return;
        }
        if (size == state.length) {
            state = Arrays.copyOf(state, size * 2);
            around = Arrays.copyOf(around, size * 2);
            parent = Arrays.copyOf(parent, size * 2);
            via = Arrays.copyOf(via, size * 2);
        }
        state[size] = to;
        around[size] = in;
        parent[size] = from;
        via[size++] = label;
    }
}
