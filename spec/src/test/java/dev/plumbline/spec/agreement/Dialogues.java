package dev.plumbline.spec.agreement;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dialogues of one profile, each a list of events.
 *
 * @param machines the machines of the profile, with its readings in force
 * @param readings the readings in force
 * @param dialogues the dialogues, all different
 */
record Dialogues(List<Machine> machines, Set<String> readings, List<List<Event>> dialogues) {

    /** What slicing looks at besides the parameters of actions. */
    private static final List<String> KEYS = List.of("req", "indication", "nbl", "adapter");

    Dialogues {
        machines = List.copyOf(machines);
        dialogues = List.copyOf(dialogues);
    }

    /** How many events they have in all. */
    long events() {
        return dialogues.stream().mapToLong(List::size).sum();
    }

    /** All different events, numbered. */
    Map<Event, Integer> numbers() {
        Map<Event, Integer> numbers = new LinkedHashMap<>();
        dialogues.forEach(dialogue -> dialogue.forEach(event -> numbers.putIfAbsent(event, numbers.size())));
        return numbers;
    }

    /** Those events, in the order of their numbers, with all parameters that any machine asks for. */
    List<Said> said() {
        Set<String> asked = new TreeSet<>(KEYS);
        for (Machine machine : machines) {
            for (Label label : machine.graph().labels()) {
                asked.addAll(label.parameters());
            }
        }
        List<Said> said = new ArrayList<>();
        numbers().keySet().forEach(event -> said.add(said(event, asked)));
        return said;
    }

    private static Said said(Event event, Set<String> asked) {
        EventType type = EventType.of(event);
        Set<String> components = new LinkedHashSet<>(type.parameters());
        Set<String> known = new LinkedHashSet<>(components);
        asked.stream().filter(type::has).forEach(known::add);
        Map<String, String> values = new LinkedHashMap<>();
        for (String parameter : known) {
            type.value(event, parameter).ifPresent(value -> values.put(parameter, value.toString()));
        }
        return new Said(type.name(), components, known, values);
    }
}
