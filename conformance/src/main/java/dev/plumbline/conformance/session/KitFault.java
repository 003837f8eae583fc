package dev.plumbline.conformance.session;

/** The kit itself broke a promise of the environment: no verdict about the implementation can be based on the run. */
public final class KitFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what the kit did, in one line */
    public KitFault(String what) {
        super(what);
    }
}
