package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One family whose items are requests, packets, indications or adapters.
 *
 * @param key the parameter that names the item
 * @param noun what an item is called in findings
 */
record ItemSpread(String key, String noun) implements Spread {

    private static final String FAMILY = "items";
    private static final Set<String> NAMED = Set.of("target", "source", "destination", "original", "oid", "inner");
    private static final Set<String> SLOTS = Set.of("#1", "other", "any");

    @Override
    public List<Target> targets(Event event) {
        EventType type = EventType.of(event);
        if (!type.has(key)) {
            return List.of(new Target(FAMILY, EVERYBODY));
        }
        Optional<Object> item = type.value(event, key);
        return item.map(id -> List.of(new Target(FAMILY, id.toString()))).orElse(List.of());
    }

    @Override
    public boolean isAboutAnItem(Label label) {
        return EventType.named(label.action()).orElseThrow().has(key);
    }

    @Override
    public Set<String> keys(EventType type) {
        return Set.of(key);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public String name(String family, String item) {
        return (item.equals(EVERYBODY) ? "any " + noun : noun + " " + item);
    }

    @Override
    public Naming naming(String family, String item) {
        return new ByFirst();
    }

    /** The first value of a parameter is {@code #1}, any other is {@code other}. Slots are kept by parameter. */
    private record ByFirst() implements Naming {

        @Override
        public List<Name> names(Map<String, String> slots, String parameter, String value) {
            if (!NAMED.contains(parameter)) {
                return List.of(new Name(value, slots));
            }
            String first = slots.get(parameter);
            if (first == null) {
                return List.of(new Name("#1", with(slots, parameter, value)));
            }
            if (first.equals(SOMETHING)) {
                return List.of(new Name("#1", with(slots, parameter, value)), new Name("other", slots));
            }
            return List.of(new Name(first.equals(value) ? "#1" : "other", slots));
        }

        @Override
        public Optional<Map<String, String>> unseen(
                Map<String, String> slots, String parameter, String token, boolean hasFirst) {
            if (!NAMED.contains(parameter) || slots.containsKey(parameter) || !SLOTS.contains(token)) {
                return Optional.of(slots);
            }
            return !token.equals("#1") && hasFirst ? Optional.empty() : Optional.of(with(slots, parameter, SOMETHING));
        }

        @Override
        public Optional<Map<String, String>> disturbed(Map<String, String> slots, String parameter) {
            return NAMED.contains(parameter) && !slots.containsKey(parameter)
                    ? Optional.of(with(slots, parameter, SOMETHING))
                    : Optional.empty();
        }

        @Override
        public boolean keepsSlots() {
            return false;
        }

        private static Map<String, String> with(Map<String, String> slots, String parameter, String value) {
            Map<String, String> more = new HashMap<>(slots);
            more.put(parameter, value);
            return Map.copyOf(more);
        }
    }
}
