package dev.plumbline.spec.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The complete labelled transition graph of a module at the scope of its model. States are numbers, 0 is the initial
 * one. Deterministic: at most one successor per state and label.
 */
public final class TransitionGraph {

    /** No such transition. */
    public static final int NONE = -1;

    private final String module;
    private final List<Label> labels;
    private final List<Guard> guards;
    private final int[] first;
    private final short[] edgeLabel;
    private final int[] edgeTarget;
    private final long[] truths;
    private final long[] demands;
    private final int wordsPerState;

    /**
     * Takes the parts of a graph.
     *
     * @param module name of the TLA+ module
     * @param labels all labels
     * @param guards all guards
     * @param first index of each state's first edge, and one more for the end
     * @param edgeLabel label of each edge; ascending within a state
     * @param edgeTarget target of each edge
     * @param truths one bit per state and guard: whether it holds
     * @param demands one bit per state and guard: whether it demands anything there
     */
    TransitionGraph(
            String module,
            List<Label> labels,
            List<Guard> guards,
            int[] first,
            short[] edgeLabel,
            int[] edgeTarget,
            long[] truths,
            long[] demands) {
        this.module = module;
        this.labels = List.copyOf(labels);
        this.guards = List.copyOf(guards);
        this.first = first;
        this.edgeLabel = edgeLabel;
        this.edgeTarget = edgeTarget;
        this.truths = truths;
        this.demands = demands;
        this.wordsPerState = words(guards.size());
    }

    /** Longs that hold one bit per guard. */
    static int words(int guards) {
        return (guards + 63) / 64;
    }

    /** Name of the TLA+ module. */
    public String module() {
        return module;
    }

    /** All labels; the position is the label's number. */
    public List<Label> labels() {
        return labels;
    }

    /** All guards, obligations and final conditions; the position is the guard's number. */
    public List<Guard> guards() {
        return guards;
    }

    /** Number of states. */
    public int states() {
        return first.length - 1;
    }

    /** Number of transitions, those that change nothing included. */
    public int transitions() {
        return edgeTarget.length;
    }

    /** The state after {@code label} in {@code state}, or {@link #NONE}. */
    public int step(int state, int label) {
        int at = Arrays.binarySearch(edgeLabel, first[state], first[state + 1], (short) label);
        return at < 0 ? NONE : edgeTarget[at];
    }

    /** Whether a guard holds in a state. */
    public boolean holds(int state, int guard) {
        return bit(truths, state, guard);
    }

    /** Whether a guard demands anything in a state; an implication whose antecedent is false demands nothing. */
    public boolean demands(int state, int guard) {
        return bit(demands, state, guard);
    }

    private boolean bit(long[] bits, int state, int guard) {
        return (bits[state * wordsPerState + guard / 64] >>> (guard % 64) & 1) != 0;
    }

    /** Numbers of the labels that are enabled in a state. */
    public List<Integer> enabled(int state) {
        List<Integer> enabled = new ArrayList<>();
        for (int i = first[state]; i < first[state + 1]; i++) {
            enabled.add((int) edgeLabel[i]);
        }
        return enabled;
    }

    int[] first() {
        return first;
    }

    short[] edgeLabel() {
        return edgeLabel;
    }

    int[] edgeTarget() {
        return edgeTarget;
    }

    long[] truths() {
        return truths;
    }

    long[] demands() {
        return demands;
    }
}
