package dev.plumbline.conformance.adapter;

/** An implementation that is reached faster if it is known in advance what will be said; what is said stays the same. */
public interface Foreseeing {

    /**
     * A run begins, and goes like another one for a while; called before anything is said.
     *
     * @param known what was said in the other one as long as they are alike; nothing if there is no other one
     */
    void foresee(Said known);

    /** The environment gives its next input. */
    void nextInput();

    /** What was said so far in this run. */
    Said said();
}
