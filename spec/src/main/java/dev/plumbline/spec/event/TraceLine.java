package dev.plumbline.spec.event;

/**
 * One event of a trace, at its place.
 *
 * @param seq number of the event in its trace, from 1, without gaps
 * @param time virtual time in nanoseconds since the trace began; never goes back
 * @param call for a call: {@code seq} of the call in which it happens; 0 at top level
 * @param ret for a return: {@code seq} of the call that it answers; 0 otherwise
 * @param event what happened
 */
public record TraceLine(long seq, long time, long call, long ret, Event event) {}
