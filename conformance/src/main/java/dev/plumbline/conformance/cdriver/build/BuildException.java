package dev.plumbline.conformance.cdriver.build;

/** A driver cannot be built: what its developer has to know. */
public final class BuildException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, in one line or several */
    public BuildException(String message) {
        super(message);
    }
}
