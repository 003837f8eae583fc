package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.List;

/** How the machines of one cut take part in the events of a type. */
final class Part {

    private final EventType type;
    private final List<Integer> machines;
    private final List<String> parameters;
    private final int[] keys;
    private final long mask;

    /**
     * @param machines numbers, within the cut, of those that have an action of its name
     * @param parameters names of all parameters that one of them reads
     * @param keys positions of the parameters that tell which instances an event is about; what they mean is the cut's
     */
    Part(EventType type, List<Integer> machines, List<String> parameters, int[] keys) {
        this.type = type;
        this.machines = List.copyOf(machines);
        this.parameters = List.copyOf(parameters);
        this.keys = keys;
        this.mask = machines.stream().mapToLong(machine -> 1L << machine).sum();
    }

    EventType type() {
        return type;
    }

    List<Integer> machines() {
        return machines;
    }

    List<String> parameters() {
        return parameters;
    }

    /** Positions of the parameters that tell which instances an event is about; never written to. */
    int[] keys() {
        return keys;
    }

    /** The machines, one bit each. */
    long mask() {
        return mask;
    }
}
