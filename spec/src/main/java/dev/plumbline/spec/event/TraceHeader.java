package dev.plumbline.spec.event;

/**
 * The first line of a trace: who recorded it and what it can see.
 *
 * @param format version of the format; this kit reads 1
 * @param producer what recorded the trace
 * @param observation {@code full}, or {@code partial} for a producer that does not see every event
 * @param role what was observed: {@code switch} (an extension) or {@code lbfo} (a miniport)
 * @param iut the implementation under test and its version, as it names itself
 */
public record TraceHeader(int format, String producer, String observation, String role, String iut) {

    /** The version that this kit writes. */
    public static final int FORMAT = 1;

    /** A header of a producer that sees everything. */
    public static TraceHeader full(String producer, String role, String iut) {
        return new TraceHeader(FORMAT, producer, "full", role, iut);
    }
}
