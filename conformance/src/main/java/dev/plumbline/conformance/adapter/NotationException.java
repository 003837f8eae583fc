package dev.plumbline.conformance.adapter;

/** A text that names no implementation under test. */
public final class NotationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what was found and what was expected, in one line */
    public NotationException(String message) {
        super(message);
    }
}
