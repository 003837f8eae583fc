package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.List;

/** A host driven by hand, with everything that it recorded. */
public final class RecordedHost {

    private final List<Event> events = new ArrayList<>();
    private final LbfoHost host;

    /** Over a driver in this JVM. */
    public RecordedHost(LbfoWorld world, LbfoDriver driver, Choices choices) throws IutException {
        this.host = new LbfoHost(world, JavaLbfoIut.load("driver", driver), choices, events::add);
    }

    /** Gives the inputs one after the other; returns what was recorded meanwhile. */
    public List<Event> perform(String... inputs) throws IutException {
        int before = events.size();
        for (String input : inputs) {
            host.perform(input);
        }
        return List.copyOf(events.subList(before, events.size()));
    }

    /** The names of what {@link #perform} returns. */
    public List<String> names(String... inputs) throws IutException {
        return perform(inputs).stream().map(Event::name).toList();
    }

    public LbfoHost host() {
        return host;
    }
}
