package dev.plumbline.conformance.complete;

import java.util.Arrays;

/**
 * A behaviour with one fault: the specification with one row of its table altered, and at most one state more, which is a
 * copy of another one.
 */
final class Mutant implements Behaviour {

    private final Automaton spec;
    private final String fault;
    private final int changed;
    private final int[] row;
    private final long[] outputs;
    private final boolean silent;
    private final int[] copy;
    private final long[] copyOutputs;
    private final boolean copySilent;

    /**
     * One row altered.
     *
     * @param fault what was altered, in words
     * @param changed the state
     * @param row its targets
     */
    Mutant(Automaton spec, String fault, int changed, int[] row) {
        this(spec, fault, changed, row, NONE, new int[0]);
    }

    /**
     * One row altered, and one state more.
     *
     * @param copyOf the state of which the additional one, whose number is the number of states, owes what that one owes
     * @param copy the targets of the additional state
     */
    Mutant(Automaton spec, String fault, int changed, int[] row, int copyOf, int[] copy) {
        this.spec = spec;
        this.fault = fault;
        this.changed = changed;
        this.row = row.clone();
        this.outputs = spec.outputsOf(row);
        this.silent = spec.isSilent(changed, outputs);
        this.copy = copy.clone();
        this.copyOutputs = spec.outputsOf(copy);
        this.copySilent = copyOf != NONE && spec.isSilent(copyOf, copyOutputs);
    }

    /** The state of the specification at which it goes wrong first. */
    int changed() {
        return changed;
    }

    /** The transitions of the specification, in that state, that it does not have as they are. */
    int[] altered() {
        return Arrays.stream(spec.enabled(changed))
                .filter(label -> row[label] != spec.step(changed, label))
                .toArray();
    }

    @Override
    public int step(int state, int label) {
        return state == changed ? row[label] : state == spec.states() ? copy[label] : spec.step(state, label);
    }

    @Override
    public long[] outputs(int state) {
        return state == changed ? outputs : state == spec.states() ? copyOutputs : spec.outputs(state);
    }

    @Override
    public boolean isSilent(int state) {
        return state == changed ? silent : state == spec.states() ? copySilent : spec.isSilent(state);
    }

    @Override
    public boolean isUniform(int state) {
        return state != changed && state != spec.states();
    }

    @Override
    public String toString() {
        return spec.name() + ": " + fault;
    }
}
