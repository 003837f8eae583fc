package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.event.OpenCalls;
import dev.plumbline.spec.event.TraceHeader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What calls leave room for, unseen, since behaviours went on last: calls that may begin, and seen ones that may return. */
final class Unseen {

    private final TraceHeader header;
    private final Set<EventType> begun = new HashSet<>();
    private final Map<Long, OpenCalls.Open> returning = new LinkedHashMap<>();

    /** Nothing yet, before a producer with that header. */
    Unseen(TraceHeader header) {
        this.header = header;
    }

    /** Nothing yet, after what was possible in {@code earlier}. */
    Unseen(Unseen earlier) {
        this(earlier.header);
    }

    Unseen copy() {
        Unseen copy = new Unseen(header);
        copy.begun.addAll(begun);
        copy.returning.putAll(returning);
        return copy;
    }

    /** Takes note of what is possible now, of events of these types. */
    void note(Iterable<EventType> types, OpenCalls calls) {
        for (EventType type : types) {
            if (!type.isReturn() && calls.mayBegin(type)) {
                begun.add(type);
            }
        }
        calls.mayReturn().forEach(call -> returning.put(call.seq(), call));
    }

    /** Whether an event may have happened. */
    boolean mayHappen(Event event) {
        EventType type = EventType.of(event);
        if (!type.isReturn()) {
            return begun.contains(type);
        }
        return !answersSeen(event) || answerable(event).findAny().isPresent();
    }

    /** Numbers of the seen calls that a return may answer. */
    Stream<Long> answerable(Event event) {
        String name = OpenCalls.called(event);
        return returning.values().stream()
                .filter(call -> call.name().equals(name) && agree(event, call.call()))
                .map(OpenCalls.Open::seq);
    }

    private static boolean agree(Event event, @Nullable Event call) {
        return call == null || Vocabulary.agree(event, call);
    }

    /** Whether the call that a return answers would have been seen. */
    boolean answersSeen(Event event) {
        return EventType.of(event).isReturn() && header.sees(OpenCalls.called(event));
    }
}
