package dev.plumbline.reference.host;

import dev.plumbline.spec.event.Event;

/** Takes the events of a run as they happen. */
@FunctionalInterface
public interface EventSink {

    /**
     * Takes the next event.
     *
     * @return false if the run is over: the host performs no further input, records nothing more, and answers what
     *     the IUT still calls with the usual course
     */
    boolean accept(Event event);
}
