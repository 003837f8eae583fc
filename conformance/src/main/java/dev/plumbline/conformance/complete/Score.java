package dev.plumbline.conformance.complete;

/**
 * What a suite did.
 *
 * @param killed how many mutants it killed
 * @param events its events, with one for each reset; {@link #UNKNOWN} if it was generated only as far as it was needed
 */
public record Score(int killed, long events) {

    /** Not counted. */
    public static final long UNKNOWN = -1;
}
