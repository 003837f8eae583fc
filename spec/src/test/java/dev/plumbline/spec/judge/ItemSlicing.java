package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One instance per item: a request, a packet, an indication, an adapter. Addresses and other items matter by equality
 * with the first that the item named. Events of a type that names no item, such as the pause of a module, concern all
 * items that are not over, and those that come later begin where such events have led.
 */
final class ItemSlicing implements Slicing {

    private static final int REMEMBERED = 4096;

    private static final Set<String> NAMED = Set.of("target", "source", "destination", "original", "oid", "inner");

    private final String key;
    private final String noun;
    private final IntPredicate isFinal;
    private final Slice base;
    private final Map<String, Slice> slices = new LinkedHashMap<>();
    private final Map<String, Slice> finished = new LinkedHashMap<>();

    /**
     * @param key the parameter that names the item
     * @param noun what an item is called in findings
     * @param isFinal whether an item is over in a state
     */
    ItemSlicing(String key, String noun, IntPredicate isFinal) {
        this(key, noun, isFinal, new Slice("any " + noun));
    }

    private ItemSlicing(String key, String noun, IntPredicate isFinal, Slice base) {
        this.key = key;
        this.noun = noun;
        this.isFinal = isFinal;
        this.base = base;
    }

    @Override
    public List<Slice> concerned(Event event) {
        EventType type = EventType.of(event);
        if (!type.has(key)) {
            List<Slice> everybody = new ArrayList<>(slices.values());
            everybody.add(base);
            return everybody;
        }
        Optional<Object> item = type.value(event, key);
        return item.map(id -> List.of(slice(id.toString()))).orElse(List.of());
    }

    private Slice slice(String id) {
        Slice old = finished.get(id);
        return old != null ? old : slices.computeIfAbsent(id, name -> base.fork(noun + " " + name));
    }

    @Override
    public Optional<String> token(Slice slice, String parameter, String value) {
        if (!NAMED.contains(parameter)) {
            return Optional.empty();
        }
        if (slice.count(parameter) == 0) {
            slice.assign(parameter, value, "#1");
        }
        return Optional.of(slice.slot(parameter, value).orElse("other"));
    }

    @Override
    public Slicing copy() {
        ItemSlicing copy = new ItemSlicing(key, noun, isFinal, base.copy());
        slices.forEach((id, slice) -> copy.slices.put(id, slice.copy()));
        finished.forEach((id, slice) -> copy.finished.put(id, slice.copy()));
        return copy;
    }

    @Override
    public Collection<Slice> finished() {
        List<Slice> aside = new ArrayList<>(finished.values());
        aside.add(base);
        return aside;
    }

    @Override
    public Collection<Slice> all() {
        return slices.values();
    }

    @Override
    public void settle(List<Slice> stepped) {
        for (Slice slice : stepped) {
            if (slice == base) {
                continue;
            }
            String id = slice.name().substring(noun.length() + 1);
            if (isFinal.test(slice.state()) && slices.remove(id) != null) {
                finished.put(id, slice);
                if (finished.size() > REMEMBERED) {
                    finished.remove(finished.keySet().iterator().next());
                }
            }
        }
    }
}
