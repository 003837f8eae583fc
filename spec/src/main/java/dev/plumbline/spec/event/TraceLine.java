package dev.plumbline.spec.event;

/**
 * One event of a trace, at its place.
 *
 * @param seq number of the event in its trace, from 1, without gaps
 * @param time virtual time in nanoseconds since the trace began; never goes back. For an event with an interval, when
 *     it happened at the earliest
 * @param call for a call: {@code seq} of the call in which it happens; 0 at top level
 * @param ret for a return: {@code seq} of the call that it answers; 0 otherwise
 * @param event what happened
 * @param latest for an event with an interval, when it happened at the latest; {@link #IN_ORDER} for one that happened
 *     where it stands
 */
public record TraceLine(long seq, long time, long call, long ret, Event event, long latest) {

    /** The event has no interval. */
    public static final long IN_ORDER = -1;

    /** An event that happened where it stands. */
    public TraceLine(long seq, long time, long call, long ret, Event event) {
        this(seq, time, call, ret, event, IN_ORDER);
    }

    /** Whether it is known only between when it happened. */
    public boolean hasInterval() {
        return latest != IN_ORDER;
    }
}
