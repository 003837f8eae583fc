package dev.plumbline.spec.event;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How calls nest: links each event to the call that it happens in, or that it answers. */
public final class Nesting {

    private long[] seqs = new long[8];
    private EventType[] calls = new EventType[8];
    private int depth;
    private long seq;

    /** The next event, linked; {@code time} is copied. */
    public TraceLine link(Event event, long time) throws NestingException {
        EventType type = EventType.of(event);
        String closes = event instanceof Event.Return answer ? answer.of() : type.answers();
        if (!fits(type, closes)) {
            throw new NestingException(misfit(type, closes));
        }
        long call = call(type);
        long ret = ret(type);
        follow(type);
        return new TraceLine(seq, time, call, ret, event);
    }

    /**
     * Whether an event can be next.
     *
     * @param closes name of the call that it answers, if it is a return
     */
    boolean fits(EventType type, @Nullable String closes) {
        if (type.isReturn()) {
            return depth > 0 && calls[depth - 1].name().equals(closes);
        }
        return depth > 0 ? !type.equals(EventType.QUIESCENT) : !type.isCallout();
    }

    /** Number of the call in which the next event happens; 0 at top level and for a return. */
    long call(EventType type) {
        return type.isReturn() || depth == 0 ? 0 : seqs[depth - 1];
    }

    /** Number of the call that the next event answers; 0 if it answers none. */
    long ret(EventType type) {
        return type.isReturn() ? seqs[depth - 1] : 0;
    }

    /** Goes on to the next event, which fits. */
    void follow(EventType type) {
        seq++;
        if (type.isReturn()) {
            depth--;
        } else if (type.isAnswered()) {
            if (depth == seqs.length) {
                seqs = Arrays.copyOf(seqs, depth * 2);
                calls = Arrays.copyOf(calls, depth * 2);
            }
            seqs[depth] = seq;
            calls[depth++] = type;
        }
    }

    /** Number of the event that was linked last. */
    long seq() {
        return seq;
    }

    /** Calls that have not returned. */
    public int depth() {
        return depth;
    }

    /** The types of the open calls by their numbers, outermost first. */
    Map<Long, EventType> open() {
        Map<Long, EventType> open = new LinkedHashMap<>();
        for (int i = 0; i < depth; i++) {
            open.put(seqs[i], calls[i]);
        }
        return open;
    }

    private String misfit(EventType type, String closes) {
        if (type.isReturn()) {
            return "a return from " + closes + ", but "
                    + (depth == 0 ? "no call is open" : "the innermost open call is " + calls[depth - 1].name());
        }
        return depth == 0
                ? type.name() + " outside every call: the IUT acts only when it is called"
                : "Quiescent while " + calls[depth - 1].name() + " has not returned";
    }

    /** An event that does not fit the calls that are open. */
    public static final class NestingException extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param what what was found, and what was open */
        public NestingException(String what) {
            super(what);
        }
    }
}
