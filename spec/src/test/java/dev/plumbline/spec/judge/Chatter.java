package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Events that some machine has an action for, about few ids and in no order, with values that machines know and others. */
final class Chatter {

    private static final Map<String, List<String>> IDS = Map.ofEntries(
            Map.entry("req", List.of("r1", "r2", "r3", "r4")),
            Map.entry("nbl", List.of("n1", "n2", "n3")),
            Map.entry("original", List.of("n1", "n2", "n3")),
            Map.entry("indication", List.of("i1", "i2")),
            Map.entry("packet", List.of("p1", "p2", "p3")),
            Map.entry("adapter", List.of("A", "B", "C", "D")),
            Map.entry("primary", List.of("A", "B", "C", "E")),
            Map.entry("member", List.of("A", "B", "C", "D")),
            Map.entry("bundle", List.of("X", "Y")),
            Map.entry("team", List.of("X", "Y")));
    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final List<String> PLACES =
            List.of("1", "1/0", "1/1", "1/2", "2", "2/0", "2/1", "0/0", "0", "none", "port", "#1", "1/1/1");

    private final Random random;
    private final List<EventType> types;
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    Chatter(List<Machine> machines, Random random) {
        this.random = random;
        Set<EventType> spoken = new LinkedHashSet<>();
        for (Machine machine : machines) {
            for (EventType type : machine.actions()) {
                spoken.add(type);
                for (String parameter : machine.parameters(type)) {
                    known.computeIfAbsent(type.name() + " " + parameter, _ -> new ArrayList<>())
                            .addAll(machine.domain(type, parameter).orElseThrow());
                }
            }
        }
        spoken.add(EventTexts.QUIESCENT);
        this.types = List.copyOf(spoken);
    }

    /** Something to say. */
    Event next() {
        EventType type = types.get(random.nextInt(types.size()));
        EventTexts said = new EventTexts();
        said.begin(type);
        for (int i = 0; i < type.parameters().size(); i++) {
            String parameter = type.parameters().get(i);
            if (!type.isOptional(parameter) || random.nextInt(4) > 0) {
                said.set(i, type.isBoolean(parameter) ? String.valueOf(random.nextBoolean()) : value(type, parameter));
            }
        }
        return said.event();
    }

    private String value(EventType type, String parameter) {
        if (ADDRESSES.contains(parameter)) {
            return pick(random.nextInt(3) == 0 ? PLACES : PLACES.subList(1, 3));
        }
        List<String> ids = IDS.get(parameter);
        if (ids != null) {
            return pick(ids);
        }
        List<String> values = known.getOrDefault(type.name() + " " + parameter, List.of());
        return values.isEmpty() || random.nextInt(6) == 0 ? pick(List.of("x", "y", "none")) : pick(values);
    }

    private String pick(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
