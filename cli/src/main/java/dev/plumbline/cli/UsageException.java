package dev.plumbline.cli;

/** The command cannot be carried out as it was given. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param what what is wrong with it, in one line */
    UsageException(String what) {
        super(what);
    }
}
