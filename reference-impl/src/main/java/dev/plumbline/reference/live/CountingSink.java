package dev.plumbline.reference.live;

import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;

/** Passes events on, counts them, and notes that the sink ended the run. */
final class CountingSink implements EventSink {

    private final EventSink sink;
    private long events;
    private boolean ended;

    CountingSink(EventSink sink) {
        this.sink = sink;
    }

    long events() {
        return events;
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public boolean accept(Event event) {
        events++;
        ended |= !sink.accept(event);
        return !ended;
    }
}
