package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.EventSink;
import dev.plumbline.spec.event.Event;

/** Hands events to the sink until the sink ends the run. */
final class Recorder {

    private final EventSink sink;
    private boolean over;

    Recorder(EventSink sink) {
        this.sink = sink;
    }

    /** Records an event; false if the run is over, whether before or by it. */
    boolean accept(Event event) {
        if (!over && !sink.accept(event)) {
            over = true;
        }
        return !over;
    }

    boolean isOver() {
        return over;
    }
}
