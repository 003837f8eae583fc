package dev.plumbline.spec.graph;

/** A TLA+ module that cannot be parsed, evaluated, or turned into a graph: which, and why. */
public final class SpecificationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param what module and reason, in one sentence */
    public SpecificationException(String what) {
        super(what);
    }

    /**
     * @param what module and reason, in one sentence
     * @param cause what TLC threw
     */
    public SpecificationException(String what, Throwable cause) {
        super(what, cause);
    }
}
