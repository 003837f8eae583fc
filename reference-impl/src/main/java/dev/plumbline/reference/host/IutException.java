package dev.plumbline.reference.host;

/** The implementation under test cannot be judged any further: what it did instead of keeping to the protocol. */
public final class IutException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** It could not be started. */
        START,
        /** It said something that the protocol does not have. */
        PROTOCOL,
        /** It ended. */
        EXITED,
        /** It did not answer in time. */
        TIMEOUT,
        /** It did not stop talking. */
        FLOOD,
        /** It went through a stub, which stands for something that is missing (C only): what it does from there on means nothing. */
        STUB,
        /** It threw an exception (in-process only). */
        THREW
    }

    private final Kind kind;

    /**
     * @param kind what went wrong
     * @param evidence what was seen, in one line
     */
    public IutException(Kind kind, String evidence) {
        super(evidence);
        this.kind = kind;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }
}
