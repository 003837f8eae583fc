package dev.plumbline.spec.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.spec.event.EventCodec.EventFormatException;

/**
 * When an event happened of which the moment is not known.
 *
 * @param start at the earliest, in nanoseconds since the trace began
 * @param end at the latest, in nanoseconds since the trace began
 */
record Interval(long start, long end) {

    /** Whether a line has an interval, or a part of one. */
    static boolean isIn(JsonNode line) {
        return line.has("start") || line.has("end");
    }

    /**
     * Reads the interval of a line.
     *
     * @throws EventFormatException if it is not whole, ends before it begins, or is that of an event that has none
     */
    static Interval of(JsonNode line, Event event) throws EventFormatException {
        if (line.has("t") || !line.has("start") || !line.has("end")) {
            throw new EventFormatException("expected either \"t\", or \"start\" and \"end\"");
        }
        if (event instanceof Event.Quiescent) {
            throw new EventFormatException("Quiescent has no interval: it stands after everything before it");
        }
        Interval interval = new Interval(nanoseconds(line, "start"), nanoseconds(line, "end"));
        if (interval.end < interval.start) {
            throw new EventFormatException(
                    "the interval ends at " + interval.end + ", before it begins at " + interval.start);
        }
        return interval;
    }

    /**
     * Reads a time.
     *
     * @throws EventFormatException if that member is no whole number
     */
    static long nanoseconds(JsonNode line, String member) throws EventFormatException {
        JsonNode time = line.path(member);
        if (!time.canConvertToLong() || !time.isIntegralNumber()) {
            throw new EventFormatException("expected nanoseconds for \"" + member + "\", found " + time);
        }
        return time.asLong();
    }
}
