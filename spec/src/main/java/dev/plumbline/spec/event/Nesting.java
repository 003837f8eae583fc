package dev.plumbline.spec.event;

import java.util.ArrayDeque;
import java.util.Deque;

/** How calls nest: links each event to the call that it happens in, or that it answers. */
public final class Nesting {

    private record Open(long seq, String name) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private long seq;

    /** The next event, linked; {@code time} is copied. */
    public TraceLine link(Event event, long time) throws NestingException {
        EventType type = EventType.of(event);
        seq++;
        if (type.isReturn()) {
            return new TraceLine(seq, time, 0, close(event), event);
        }
        Open around = open.peek();
        if (event instanceof Event.Quiescent && around != null) {
            throw new NestingException("Quiescent while " + around.name + " has not returned");
        }
        if (event instanceof Event.Callout && around == null) {
            throw new NestingException(type.name() + " outside every call: the IUT acts only when it is called");
        }
        long call = around == null ? 0 : around.seq;
        if (type.isCall() && (event instanceof Event.EntryPoint || type.returnType().isPresent())) {
            open.push(new Open(seq, type.name()));
        }
        return new TraceLine(seq, time, call, 0, event);
    }

    /** Calls that have not returned. */
    public int depth() {
        return open.size();
    }

    private long close(Event event) throws NestingException {
        String closes = event instanceof Event.Return r ? r.of() : event.name().substring(0, event.name().length() - "Return".length());
        Open top = open.peek();
        if (top == null || !top.name.equals(closes)) {
            throw new NestingException("a return from " + closes + ", but "
                    + (top == null ? "no call is open" : "the innermost open call is " + top.name));
        }
        open.pop();
        return top.seq;
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
