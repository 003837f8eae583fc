package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;

/** Passes events on until the run is over. */
final class Recording {

    private final EventSink sink;
    private boolean stopped;

    Recording(EventSink sink) {
        this.sink = sink;
    }

    void event(Event event) {
        stopped = stopped || !sink.accept(event);
    }

    /** Whether the run is over: nothing more is recorded, and every question takes its usual course. */
    boolean isStopped() {
        return stopped;
    }
}
