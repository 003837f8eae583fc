package dev.plumbline.spec.graph;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The complete labelled transition graph of a module at the scope of its model. States are numbers, 0 is the initial
 * one. Deterministic: at most one successor per state and label.
 */
public sealed class TransitionGraph permits EvaluatedGraph {

    /** No such transition. */
    public static final int NONE = -1;

    /** The numbers of a graph, for when they are needed. */
    interface Tables {
        /** The numbers; asked for once or a few times. */
        GraphTables get();
    }

    private final String module;
    private final List<Label> labels;
    private final List<Guard> guards;
    private final int states;
    private final int transitions;
    private final int wordsPerState;
    private final Tables source;
    private volatile @Nullable GraphTables tables;

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
        this(module, labels, guards, first.length - 1, edgeTarget.length, () ->
                GraphTables.of(first, edgeLabel, edgeTarget, truths, demands));
    }

    /**
     * Takes the parts of a graph.
     *
     * @param states number of states
     * @param transitions number of transitions
     * @param source of the numbers
     */
    TransitionGraph(String module, List<Label> labels, List<Guard> guards, int states, int transitions, Tables source) {
        this.module = module;
        this.labels = List.copyOf(labels);
        this.guards = List.copyOf(guards);
        this.states = states;
        this.transitions = transitions;
        this.source = source;
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
        return states;
    }

    /** Number of transitions, those that change nothing included. */
    public int transitions() {
        return transitions;
    }

    /** Longs per state in the tables of bits. */
    int words() {
        return wordsPerState;
    }

    GraphTables tables() {
        GraphTables known = tables;
        if (known == null) {
            known = source.get();
            tables = known;
        }
        return known;
    }

    /** The state after {@code label} in {@code state}, or {@link #NONE}. */
    public int step(int state, int label) {
        GraphTables numbers = tables();
        int edge = numbers.edge(state, label);
        return edge < 0 ? NONE : numbers.edgeTarget().get(edge);
    }

    /** The number of the transition of {@code label} in {@code state}, from 0; {@link #NONE} if there is none, or it has no number. */
    public int edge(int state, int label) {
        return Math.max(NONE, tables().edge(state, label));
    }

    /** Number of the label of a transition. */
    public int labelOf(int edge) {
        return tables().edgeLabel().get(edge);
    }

    /** Whether a guard holds in a state. */
    public boolean holds(int state, int guard) {
        return bit(tables().truths(), state, guard);
    }

    /** Whether a guard demands anything in a state; an implication whose antecedent is false demands nothing. */
    public boolean demands(int state, int guard) {
        return bit(tables().demands(), state, guard);
    }

    private boolean bit(LongBuffer bits, int state, int guard) {
        return (bits.get(state * wordsPerState + guard / 64) >>> (guard % 64) & 1) != 0;
    }

    /** Is told of a transition. */
    @FunctionalInterface
    public interface Edges {

        /**
         * There is a transition.
         *
         * @param edge its number
         * @param label number of its label
         * @param target where it leads
         */
        void edge(int edge, int label, int target);
    }

    /** Tells of every transition from a state. */
    public void each(int state, Edges to) {
        GraphTables numbers = tables();
        for (int i = numbers.first().get(state); i < numbers.first().get(state + 1); i++) {
            to.edge(i, numbers.edgeLabel().get(i), numbers.edgeTarget().get(i));
        }
    }

    /** Numbers of the labels that are enabled in a state. */
    public List<Integer> enabled(int state) {
        GraphTables numbers = tables();
        List<Integer> enabled = new ArrayList<>();
        for (int i = numbers.first().get(state); i < numbers.first().get(state + 1); i++) {
            enabled.add((int) numbers.edgeLabel().get(i));
        }
        return enabled;
    }
}
