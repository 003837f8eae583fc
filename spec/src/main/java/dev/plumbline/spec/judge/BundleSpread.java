package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A family per bundle, team, or adapter that is in none; its items are packets and requests.
 *
 * @param adapters adapters per bundle that the model counts
 * @param exact whether every adapter is seen when it first appears
 */
record BundleSpread(int adapters, boolean exact) implements Spread {

    private static final int MEMBERS = 3;
    private static final List<String> FAMILIES = List.of("bundle", "team", "adapter");
    private static final List<String> ITEMS = List.of("packet", "req");

    /** How many adapters the model of a machine counts. */
    static int adapters(Machine machine) {
        return (int) machine.graph().labels().stream()
                .filter(label -> label.action().equals("MiniportInitialize"))
                .map(label -> label.values().getFirst())
                .distinct()
                .count();
    }

    @Override
    public List<Target> targets(Event event) {
        EventType type = EventType.of(event);
        Optional<String> family = family(type);
        if (family.isEmpty()) {
            return List.of();
        }
        String name = type.value(event, family.get()).orElseThrow().toString();
        return List.of(new Target(name, item(type, family.get()).flatMap(p -> type.value(event, p).map(id -> p + " " + id))
                .orElse(EVERYBODY)));
    }

    private static Optional<String> family(EventType type) {
        return FAMILIES.stream().filter(type.parameters()::contains).findFirst();
    }

    private static Optional<String> item(EventType type, String family) {
        return family.equals("team")
                ? Optional.empty()
                : ITEMS.stream().filter(type.parameters()::contains).findFirst();
    }

    @Override
    public boolean isAboutAnItem(Label label) {
        EventType type = EventType.named(label.action()).orElseThrow();
        return family(type).flatMap(family -> item(type, family)).isPresent();
    }

    @Override
    public Set<String> keys(EventType type) {
        Set<String> keys = new LinkedHashSet<>();
        family(type).ifPresent(family -> {
            keys.add(family);
            item(type, family).ifPresent(keys::add);
        });
        return keys;
    }

    @Override
    public String name(String family, String item) {
        return item.equals(EVERYBODY) ? family : family + " " + item;
    }

    @Override
    public Naming naming(String family, String item) {
        return new ByAppearance(adapters, exact);
    }

    /** Adapters are {@code #1}, {@code #2} and so on as they appear. Slots are kept by adapter. */
    private record ByAppearance(int adapters, boolean exact) implements Naming {

        @Override
        public List<Name> names(Map<String, String> slots, String parameter, String value) {
            return switch (parameter) {
                case "packet", "req" -> List.of(new Name("#1", slots));
                case "adapter" -> slot(slots, value, adapters);
                case "member" -> slot(slots, value, MEMBERS);
                case "primary" -> primary(slots, value);
                default -> List.of(new Name(value, slots));
            };
        }

        private List<Name> slot(Map<String, String> slots, String value, int count) {
            String known = slots.get(value);
            if (known != null) {
                return List.of(new Name(known, slots));
            }
            List<Name> free = new ArrayList<>();
            for (int i = 1; i <= count && !(exact && !free.isEmpty()); i++) {
                String slot = "#" + i;
                if (!slots.containsValue(slot)) {
                    Map<String, String> more = new HashMap<>(slots);
                    more.put(value, slot);
                    free.add(new Name(slot, Map.copyOf(more)));
                }
            }
            return free;
        }

        private List<Name> primary(Map<String, String> slots, String value) {
            String known = slots.get(value);
            List<Name> stranger = List.of(new Name(known == null ? "other" : known, slots));
            return known != null || exact
                    ? stranger
                    : Stream.concat(stranger.stream(), slot(slots, value, adapters).stream()).toList();
        }

        @Override
        public String bound(String parameter) {
            return parameter.equals("member") ? "Member" : "Adapter";
        }
    }
}
