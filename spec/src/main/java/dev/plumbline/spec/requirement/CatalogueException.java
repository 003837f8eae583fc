package dev.plumbline.spec.requirement;

/** A catalogue or profile file that is not what it ought to be: file, line, what was expected. */
public final class CatalogueException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param line number of the line, from 1; 0 if the whole file is meant
     * @param expected what was expected, in one sentence
     */
    public CatalogueException(String file, long line, String expected) {
        super(file + (line > 0 ? ":" + line : "") + ": " + expected);
    }
}
