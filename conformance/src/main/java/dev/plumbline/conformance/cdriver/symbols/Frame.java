package dev.plumbline.conformance.cdriver.symbols;

/**
 * A place in the driver's sources.
 *
 * @param function in which it is
 * @param file relative to the driver's folder if it is in there
 * @param line from 1; 0 if nobody knows
 */
public record Frame(String function, String file, int line) {

    /** The place and its function, such as {@code filter.c:123 FilterAttach}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + function;
    }
}
