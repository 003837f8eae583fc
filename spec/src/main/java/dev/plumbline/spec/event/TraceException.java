package dev.plumbline.spec.event;

/** Input that is not a trace: where, and what was expected there. */
public final class TraceException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param source name of the file or stream
     * @param line number of the line, from 1; 0 if the whole is meant
     * @param expected what was expected, in one sentence
     */
    public TraceException(String source, long line, String expected) {
        super(source + (line > 0 ? ":" + line : "") + ": " + expected);
    }
}
