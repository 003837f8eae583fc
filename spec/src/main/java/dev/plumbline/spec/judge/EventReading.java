package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one event may be in an instance of a machine, where values of it, or what slots stand for, were not seen. */
final class EventReading {

    /**
     * One thing that it may be.
     *
     * @param label number of the label; {@link TransitionGraph#NONE} if it is not the machine's business
     * @param slots what slots stand for then
     */
    record Reading(int label, Map<String, String> slots) {}

    private final ActionLabels action;
    private final EventType type;
    private final Event event;
    private final List<String> blind;
    private final Naming naming;
    private final Set<Reading> readings = new LinkedHashSet<>();
    private String bound = "";

    private EventReading(ActionLabels action, Event event, List<String> blind, Naming naming) {
        this.action = action;
        this.type = EventType.of(event);
        this.event = event;
        this.blind = blind;
        this.naming = naming;
    }

    /** Reads an event of an action, of which {@code blind} parameters were not seen. */
    static EventReading of(ActionLabels action, Event event, List<String> blind, Naming naming, Map<String, String> slots) {
        EventReading reading = new EventReading(action, event, blind, naming);
        reading.read(slots, new ArrayList<>());
        return reading;
    }

    /** Everything that it may be. */
    Set<Reading> readings() {
        return readings;
    }

    /** The constant that bounds the model, if a value may be beyond it; else empty. */
    String bound() {
        return bound;
    }

    /** Goes through the parameters; {@code candidates} are the values that those before may have in a label. */
    private void read(Map<String, String> slots, List<List<String>> candidates) {
        int i = candidates.size();
        if (i == action.parameters().size()) {
            readings.add(new Reading(action.find(candidates).orElse(TransitionGraph.NONE), slots));
            return;
        }
        String parameter = action.parameters().get(i);
        if (isBlind(parameter)) {
            readBlind(parameter, slots, candidates);
            return;
        }
        String value = type.value(event, parameter).map(Object::toString).orElse("none");
        if (action.domains().get(i).contains(value)) {
            readOn(value, slots, candidates);
            return;
        }
        List<Naming.Name> names = naming.names(slots, parameter, value);
        names.forEach(name -> readOn(name.token(), name.slots(), candidates));
        if (names.isEmpty()) {
            bound = naming.bound(parameter);
        }
    }

    private void readOn(String name, Map<String, String> slots, List<List<String>> before) {
        List<List<String>> candidates = new ArrayList<>(before);
        candidates.add(action.candidates(before.size(), name));
        read(slots, candidates);
    }

    /** Any value of the domain, and where that does not hold all there are, one outside of it. */
    private void readBlind(String parameter, Map<String, String> slots, List<List<String>> before) {
        Set<String> domain = action.domains().get(before.size());
        for (String value : domain) {
            naming.unseen(slots, parameter, value, domain.contains("#1")).ifPresent(after -> readOn(value, after, before));
        }
        if (!domain.contains("other") && !domain.contains("any") && !domain.containsAll(Set.of("true", "false"))) {
            readings.add(new Reading(TransitionGraph.NONE, slots));
        }
    }

    /** A parameter that was not seen, or one derived of the others where one of those was not. */
    private boolean isBlind(String parameter) {
        return blind.contains(parameter) || (!blind.isEmpty() && !type.parameters().contains(parameter));
    }
}
