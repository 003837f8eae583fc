package dev.plumbline.conformance.complete;

import java.util.Arrays;

/** The shortest ways from the initial state to every state; where there are several, one that begins with inputs. */
final class Access {

    private final int[] parent;
    private final int[] label;
    private final int[] depth;
    private final int[] order;

    Access(Automaton spec) {
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

    /** Labels on the way to a state. */
    int depth(int state) {
        return depth[state];
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
        int[] word = new int[depth[state]];
        int at = state;
        for (int i = word.length - 1; i >= 0; i--) {
            word[i] = label[at];
            at = parent[at];
        }
        return word;
    }
}
