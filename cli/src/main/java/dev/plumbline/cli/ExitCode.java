package dev.plumbline.cli;

/** What the command says by its exit code. */
final class ExitCode {

    /** Conformant. */
    static final int CONFORMANT = 0;

    /** A binding clause is broken. */
    static final int NONCONFORMANT = 1;

    /** Usage or configuration. */
    static final int USAGE = 2;

    /** Could not be judged. */
    static final int NOT_JUDGED = 3;

    /** The kit is at fault. */
    static final int KIT_FAULT = 4;

    private ExitCode() {}
}
