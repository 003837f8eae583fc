package dev.plumbline.conformance.complete;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The behaviour that a machine allows, as tables: its graph under the readings of a profile, with the states that can be
 * reached and the labels that can happen or that only a fault would show. Immutable.
 */
public final class Automaton implements Behaviour {

    private final String name;
    private final List<String> labels;
    private final BitSet inputs;
    private final int[] next;
    private final BitSet free;
    private final BitSet silent = new BitSet();
    private final int[][] enabled;
    private final int[] outputNumber;
    private final long[][] outputs;
    private final int[] representatives;
    private final int[] all;
    private final int transitions;

    /**
     * Takes the parts.
     *
     * @param name name of the machine
     * @param labels texts of all labels; the position is the label's number
     * @param inputs the labels that the environment causes
     * @param next the target of each state and label, row by row; {@link Behaviour#NONE} where there is none
     * @param free the states in which nothing is owed
     */
    Automaton(String name, List<String> labels, BitSet inputs, int[] next, BitSet free) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.inputs = (BitSet) inputs.clone();
        this.next = next.clone();
        this.free = (BitSet) free.clone();
        int states = next.length / labels.size();
        this.enabled = new int[states][];
        this.outputNumber = new int[labels.size()];
        int count = 0;
        for (int label = 0; label < labels.size(); label++) {
            outputNumber[label] = inputs.get(label) ? NONE : count++;
        }
        this.outputs = new long[states][];
        int edges = 0;
        for (int state = 0; state < states; state++) {
            int[] row = row(state);
            enabled[state] = Rows.enabled(row);
            edges += enabled[state].length;
            outputs[state] = outputsOf(row);
            silent.set(state, isSilent(state, outputs[state]));
        }
        this.transitions = edges;
        this.all = IntStream.range(0, labels.size()).toArray();
        this.representatives = LabelClasses.representatives(this);
    }

    /** Name of the machine. */
    public String name() {
        return name;
    }

    /** Number of states. */
    public int states() {
        return enabled.length;
    }

    /** Number of labels. */
    public int labels() {
        return labels.size();
    }

    /** Number of transitions. */
    public int transitions() {
        return transitions;
    }

    /** The text of a label. */
    public String label(int label) {
        return labels.get(label);
    }

    /** Whether the environment causes a label. */
    public boolean isInput(int label) {
        return inputs.get(label);
    }

    @Override
    public int step(int state, int label) {
        return next[state * labels.size() + label];
    }

    @Override
    public long[] outputs(int state) {
        return outputs[state];
    }

    @Override
    public boolean isSilent(int state) {
        return silent.get(state);
    }

    @Override
    public boolean isUniform(int state) {
        return true;
    }

    /** Whether, of what owes what a state owes, silence is possible: nothing is owed, or no output is left to come. */
    boolean isSilent(int state, long[] outputs) {
        return free.get(state) || Arrays.stream(outputs).allMatch(bits -> bits == 0);
    }

    /** The labels that can happen in a state, ascending; not to be altered. */
    int[] enabled(int state) {
        return enabled[state];
    }

    /** One label of each class of labels that do the same in every state; not to be altered. */
    int[] representatives() {
        return representatives;
    }

    /** All labels; not to be altered. */
    int[] all() {
        return all;
    }

    /** The targets of all labels in a state, in an array of its own. */
    int[] row(int state) {
        return Arrays.copyOfRange(next, state * labels.size(), (state + 1) * labels.size());
    }

    /** The outputs among the labels that have a target in a row. */
    long[] outputsOf(int[] row) {
        long[] bits = new long[(outputNumber.length + Long.SIZE - 1) / Long.SIZE];
        for (int label = 0; label < row.length; label++) {
            if (row[label] != NONE && outputNumber[label] != NONE) {
                bits[outputNumber[label] / Long.SIZE] |= 1L << outputNumber[label] % Long.SIZE;
            }
        }
        return bits;
    }

    /** Whether another one has the same labels and tables. */
    public boolean isSameAs(Automaton other) {
        return labels.equals(other.labels) && Arrays.equals(next, other.next) && free.equals(other.free);
    }

    @Override
    public String toString() {
        return name + ": " + states() + " states, " + transitions + " transitions";
    }
}
