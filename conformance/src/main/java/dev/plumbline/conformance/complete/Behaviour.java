package dev.plumbline.conformance.complete;

/**
 * What something does at the boundary: a deterministic partial transition system over the labels of a machine, of which
 * some are inputs (the environment causes them) and the others outputs. States are numbers, 0 is the initial one.
 */
interface Behaviour {

    /** No such transition. */
    int NONE = -1;

    /** The state after a label, or {@link #NONE}: an input that is not taken, an output that does not come. */
    int step(int state, int label);

    /** The outputs that may come in a state, one bit per output; not to be altered. */
    long[] outputs(int state);

    /** Whether it may stay silent in a state: it owes nothing there, or has no output and the environment has to move. */
    boolean isSilent(int state);

    /** Whether the representatives of the label classes of the specification stand for all labels in a state. */
    boolean isUniform(int state);
}
