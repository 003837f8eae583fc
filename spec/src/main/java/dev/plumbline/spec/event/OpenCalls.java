package dev.plumbline.spec.event;

import dev.plumbline.spec.event.Nesting.NestingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls that may be open in a trace that does not show all of them, or not in their order. Where every call and
 * return is seen, in order, {@link Nesting} knows exactly.
 *
 * <p>A call whose return is not seen may be over at any time after what was called in it. Once an event has an interval,
 * calls of several threads overlap: from there on a return names its call ({@code ret}), and no order is demanded.
 */
public final class OpenCalls {

    /**
     * A call that was seen.
     *
     * @param seq its number
     * @param type its type
     * @param call the call; null if its return will be seen for certain
     * @param silent whether its return may have gone unseen
     */
    public record Open(long seq, EventType type, @Nullable Event call, boolean silent) {

        /** Its name. */
        public String name() {
            return type.name();
        }
    }

    /** Calls that are remembered where their returns go unseen. */
    private static final int OPEN = 1000;

    /** What a line says of the call around it, and of the call that it answers; 0 where it says nothing. */
    record Claim(long call, long ret) {}

    private final TraceHeader header;
    private final boolean entersUnseen;
    private final List<Open> open = new ArrayList<>();
    private long seq;
    private boolean lost;
    private boolean concurrent;
    private boolean forgotten;

    /** No call is open yet. */
    public OpenCalls(TraceHeader header) {
        this.header = header;
        this.entersUnseen = EventType.all().values().stream()
                .anyMatch(t -> t.isCall() && t.by() == Event.Actor.ENVIRONMENT && !header.sees(t.name()));
    }

    /** The calls that are open in {@code nesting}. */
    OpenCalls(TraceHeader header, Nesting nesting) {
        this(header);
        seq = nesting.seq();
        nesting.open().forEach((number, call) -> open.add(new Open(number, call, null, false)));
    }

    /** The same calls in another run that goes on from here. */
    public OpenCalls copy() {
        OpenCalls copy = new OpenCalls(header);
        copy.open.addAll(open);
        copy.seq = seq;
        copy.lost = lost;
        copy.concurrent = concurrent;
        copy.forgotten = forgotten;
        return copy;
    }

    /** The next event, linked, at {@code time}. */
    public TraceLine link(Event event, long time) throws NestingException {
        return link(event, time, TraceLine.IN_ORDER, new Claim(0, 0));
    }

    /** Follows a line that was linked before. */
    public void follow(TraceLine line) {
        concurrent |= line.hasInterval();
        if (concurrent) {
            open.removeIf(call -> call.seq == line.ret());
            open(line.seq(), line.event());
            return;
        }
        try {
            link(line.event(), line.time());
        } catch (NestingException e) {
            throw new IllegalArgumentException("not linked before: " + line, e);
        }
    }

    /** The next event, linked; {@code latest} as in {@link TraceLine}. */
    TraceLine link(Event event, long time, long latest, Claim claim) throws NestingException {
        EventType type = EventType.of(event);
        concurrent |= latest != TraceLine.IN_ORDER;
        seq++;
        if (type.isReturn()) {
            return new TraceLine(seq, time, 0, close(called(event), claim.ret), event, latest);
        }
        if (event instanceof Event.Quiescent) {
            quiescent();
        }
        if (event instanceof Event.Callout && !mayBeInside()) {
            throw new NestingException(type.name() + " outside every call: the IUT acts only when it is called");
        }
        long call = around(claim.call);
        open(seq, event);
        return new TraceLine(seq, time, call, 0, event, latest);
    }

    private void open(long number, Event event) {
        EventType type = EventType.of(event);
        if (type.isAnswered()) {
            open.add(new Open(number, type, event, !header.sees(type.returnType().map(EventType::name).orElse("Return"))));
        }
        if (open.size() > OPEN) {
            Optional<Open> oldest = open.stream().filter(Open::silent).findFirst();
            oldest.ifPresent(open::remove);
            forgotten |= oldest.isPresent();
        }
    }

    /** Events were lost here: calls among them, and returns of those that are open. */
    public void lose() {
        lost = true;
        open.replaceAll(call -> new Open(call.seq, call.type, call.call, true));
    }

    /** Whether calls were dropped that might still return unseen. */
    public boolean hasForgotten() {
        return forgotten;
    }

    /** Calls that certainly have not returned. */
    public int depth() {
        return (int) open.stream().filter(call -> !call.silent).count();
    }

    /** The calls that may return unseen now, innermost first. */
    public List<Open> mayReturn() {
        List<Open> found = new ArrayList<>();
        for (Open call : open.reversed()) {
            if (!call.silent && !concurrent) {
                break;
            }
            if (call.silent) {
                found.add(call);
            }
        }
        return found;
    }

    /** Whether a call of that type, which is not seen, can be made now. */
    public boolean mayBegin(EventType type) {
        return type.by() == Event.Actor.ENVIRONMENT || concurrent || mayBeInside();
    }

    private boolean mayBeInside() {
        return !open.isEmpty() || lost || entersUnseen;
    }

    /** Name of the call that a return answers. */
    public static String called(Event event) {
        return event instanceof Event.Return r ? r.of() : EventType.of(event).call();
    }

    private void quiescent() throws NestingException {
        for (Open call : open) {
            if (!call.silent) {
                throw new NestingException("Quiescent while " + call.name() + " has not returned");
            }
        }
        open.clear();
    }

    /** The innermost open call of that name, if all calls in it may be over; else -1. */
    private int position(String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name().equals(name)) {
                return i;
            }
            if (!open.get(i).silent) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBlocked() {
        return open.stream().anyMatch(call -> !call.silent);
    }

    private long close(String name, long claimed) throws NestingException {
        if (concurrent) {
            return closeNamed(name, claimed);
        }
        int at = position(name);
        if (at >= 0) {
            long answered = open.get(at).seq;
            open.subList(at, open.size()).clear();
            return answered;
        }
        if (!header.sees(name) || (lost && !isBlocked())) {
            return 0;
        }
        throw new NestingException("a return from " + name + ", but "
                + (open.isEmpty() ? "no call is open" : "the innermost open call is " + open.getLast().name()));
    }

    private long closeNamed(String name, long claimed) throws NestingException {
        if (claimed == 0) {
            if (header.sees(name) && !lost) {
                throw new NestingException("a return among events with intervals has to name its call: expected \"ret\"");
            }
            return 0;
        }
        for (Open call : open) {
            if (call.seq == claimed && call.name().equals(name)) {
                open.remove(call);
                return claimed;
            }
        }
        throw new NestingException("a return from " + name + ", but " + claimed + " is no open call of it");
    }

    /** The call around an event: the one that it names, else the innermost, if that is certainly open. */
    private long around(long claimed) throws NestingException {
        if (claimed == 0) {
            return open.isEmpty() || concurrent || open.getLast().silent ? 0 : open.getLast().seq;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).seq == claimed) {
                if (!concurrent) {
                    open.subList(i + 1, open.size()).clear();
                }
                return claimed;
            }
            if (!concurrent && !open.get(i).silent) {
                break;
            }
        }
        throw new NestingException("expected call to name an open call, found " + claimed);
    }
}
