package dev.plumbline.conformance.inf;

/** A file that is no INF: line and what was expected. */
public final class InfException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param line number of the line, from 1; 0 if the whole file is meant
     * @param expected what was expected, in one sentence
     */
    InfException(String file, int line, String expected) {
        super(file + (line > 0 ? ":" + line : "") + ": " + expected);
    }
}
