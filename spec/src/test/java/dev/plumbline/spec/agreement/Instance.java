package dev.plumbline.spec.agreement;

import java.util.HashMap;
import java.util.Map;

/** One instance of a machine in a dialogue: where it is, and the first values that it met. */
final class Instance {

    final String name;
    final Map<String, String> first;
    int state;

    Instance(String name, int state) {
        this(name, state, new HashMap<>());
    }

    private Instance(String name, int state, Map<String, String> first) {
        this.name = name;
        this.state = state;
        this.first = first;
    }

    /** Another instance with the same past. */
    Instance fork(String twin) {
        return new Instance(twin, state, new HashMap<>(first));
    }
}
