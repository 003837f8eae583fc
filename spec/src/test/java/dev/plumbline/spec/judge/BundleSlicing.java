package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One instance per bundle (or team, or adapter, where events name no bundle), and one more per packet or request in flight
 * there. Events of the roles go to all instances of the bundle; those of an item to its own. What happens at the members
 * of a team is about the team as a whole.
 */
final class BundleSlicing implements Slicing {

    /** Instances of a bundle that are remembered, its own one included. */
    static final int IN_FLIGHT = 4096;

    /** Members of a team that the models count. */
    private static final int MEMBERS = 3;

    /** What events name their bundle by. An adapter of NDIS 6 is in none; a team goes by its virtual miniport. */
    private static final List<String> KEYS = List.of("bundle", "team", "adapter");

    private static final String BASE = "";

    private static final class Bundle {
        final LinkedHashMap<String, Slice> slices = new LinkedHashMap<>();
        final Map<String, String> adapters = new HashMap<>();

        Slice base() {
            return slices.values().iterator().next();
        }
    }

    /** Where an instance is kept. */
    private record Place(Bundle bundle, String key) {}

    private final int adapters;
    private final IntPredicate isFinal;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();
    private final IdentityHashMap<Slice, Place> places = new IdentityHashMap<>();
    private boolean forgotten;

    /**
     * @param adapters adapters per bundle that the model counts
     * @param isFinal whether an item is over in a state
     */
    BundleSlicing(int adapters, IntPredicate isFinal) {
        this.adapters = adapters;
        this.isFinal = isFinal;
    }

    @Override
    public List<Slice> concerned(Event event) {
        EventType type = EventType.of(event);
        Optional<String> key =
                KEYS.stream().filter(type.parameters()::contains).findFirst();
        if (key.isEmpty()) {
            return List.of();
        }
        String name = type.value(event, key.get()).orElseThrow().toString();
        Bundle bundle = bundles.computeIfAbsent(name, this::open);
        Optional<String> item = key.get().equals("team") ? Optional.empty() : item(type, event);
        if (item.isEmpty()) {
            return new ArrayList<>(bundle.slices.values());
        }
        return List.of(bundle.slices.computeIfAbsent(
                item.get(), id -> placed(bundle.base().fork(name + " " + id), bundle, id)));
    }

    private Bundle open(String name) {
        Bundle bundle = new Bundle();
        bundle.slices.put(BASE, placed(new Slice(name), bundle, BASE));
        return bundle;
    }

    private Slice placed(Slice slice, Bundle bundle, String key) {
        places.put(slice, new Place(bundle, key));
        return slice;
    }

    private static Optional<String> item(EventType type, Event event) {
        for (String parameter : List.of("packet", "req")) {
            if (type.parameters().contains(parameter)) {
                return type.value(event, parameter).map(id -> parameter + " " + id);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> token(Slice slice, String parameter, String value) throws OutOfSlotsException {
        return switch (parameter) {
            case "packet", "req" -> Optional.of("#1");
            case "adapter" -> Optional.of(slot(place(slice).bundle.adapters, value, adapters, "Adapter"));
            case "member" -> Optional.of(slot(place(slice).bundle.adapters, value, MEMBERS, "Member"));
            // One that the bundle has not seen is of another bundle, or of no driver of ours (LBFO-06, LBFO-17).
            case "primary" -> Optional.of(place(slice).bundle.adapters.getOrDefault(value, "other"));
            default -> Optional.empty();
        };
    }

    private static String slot(Map<String, String> slots, String value, int count, String bound)
            throws OutOfSlotsException {
        String known = slots.get(value);
        if (known != null) {
            return known;
        }
        if (slots.size() == count) {
            throw new OutOfSlotsException(bound);
        }
        String slot = "#" + (slots.size() + 1);
        slots.put(value, slot);
        return slot;
    }

    private Place place(Slice slice) {
        Place place = places.get(slice);
        if (place == null) {
            throw new IllegalStateException("slice of no bundle: " + slice.name());
        }
        return place;
    }

    @Override
    public Slicing copy() {
        BundleSlicing copy = new BundleSlicing(adapters, isFinal);
        bundles.forEach((name, bundle) -> {
            Bundle twin = new Bundle();
            bundle.slices.forEach((key, slice) -> twin.slices.put(key, copy.placed(slice.copy(), twin, key)));
            twin.adapters.putAll(bundle.adapters);
            copy.bundles.put(name, twin);
        });
        copy.forgotten = forgotten;
        return copy;
    }

    @Override
    public Collection<Slice> all() {
        return bundles.values().stream().flatMap(b -> b.slices.values().stream()).toList();
    }

    @Override
    public void settle(List<Slice> stepped) {
        for (Slice slice : stepped) {
            Place place = places.get(slice);
            if (place == null) {
                continue;
            }
            Bundle bundle = place.bundle;
            if (slice != bundle.base()
                    && (isFinal.test(slice.state()) || slice.state() == bundle.base().state())) {
                forget(bundle, place.key);
            }
            if (bundle.slices.size() > IN_FLIGHT) {
                forget(bundle, bundle.slices.sequencedKeySet().stream().skip(1).findFirst().orElseThrow());
                forgotten = true;
            }
        }
    }

    private void forget(Bundle bundle, String key) {
        places.remove(bundle.slices.remove(key));
    }

    @Override
    public boolean hasForgotten() {
        return forgotten;
    }
}
