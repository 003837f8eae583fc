package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Ways from the initial state to every state: the shortest; where there are several, one that begins with inputs. Others
 * can be named.
 */
final class Access {

    private final Automaton spec;
    private final Map<Integer, int[]> ways = new HashMap<>();
    private final int[] parent;
    private final int[] label;
    private final int[] depth;
    private final int[] order;

    Access(Automaton spec) {
        this.spec = spec;
        parent = new int[spec.states()];
        label = new int[spec.states()];
        depth = new int[spec.states()];
        order = new int[spec.states()];
        Arrays.fill(parent, Behaviour.NONE);
        int found = 1;
        for (int i = 0; i < found; i++) {
            int state = order[i];
            for (boolean input : new boolean[] {true, false}) {
                for (int by : spec.representatives()) {
                    int next = spec.step(state, by);
                    if (spec.isInput(by) == input && next > 0 && parent[next] == Behaviour.NONE) {
                        parent[next] = state;
                        label[next] = by;
                        depth[next] = depth[state] + 1;
                        order[found++] = next;
                    }
                }
            }
        }
        if (found != spec.states()) {
            throw new IllegalArgumentException("states that cannot be reached: " + (spec.states() - found));
        }
    }

    /**
     * The same with other ways to the states where they end.
     *
     * @param others possible words from the initial state; the first one to a state counts
     */
    Access with(Collection<int[]> others) {
        return new Access(this, others);
    }

    private Access(Access of, Collection<int[]> others) {
        this.order = of.order;
        this.parent = of.parent;
        this.label = of.label;
        this.depth = of.depth;
        this.spec = of.spec;
        for (int[] other : others) {
            int state = 0;
            for (int by : other) {
                state = state == Behaviour.NONE ? state : spec.step(state, by);
            }
            if (state > 0) {
                ways.putIfAbsent(state, other);
            }
        }
    }

    /** Labels on the way to a state. */
    int depth(int state) {
        return to(state).length;
    }

    /** Labels on the longest of the ways. */
    int deepest() {
        return depth[order[order.length - 1]];
    }

    /** The states, nearest first; not to be altered. */
    int[] order() {
        return order;
    }

    /** The way to a state. */
    int[] to(int state) {
        int[] known = ways.get(state);
        if (known != null) {
            return known.clone();
        }
        int[] word = new int[depth[state]];
        int at = state;
        for (int i = word.length - 1; i >= 0; i--) {
            word[i] = label[at];
            at = parent[at];
        }
        return word;
    }
}
