package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;

/** Passes events on and counts what the driver called. */
final class ActivityCount implements EventSink {

    private final EventSink sink;
    private long callouts;

    ActivityCount(EventSink sink) {
        this.sink = sink;
    }

    long callouts() {
        return callouts;
    }

    @Override
    public boolean accept(Event event) {
        if (event instanceof Event.Callout) {
            callouts++;
        }
        return sink.accept(event);
    }
}
