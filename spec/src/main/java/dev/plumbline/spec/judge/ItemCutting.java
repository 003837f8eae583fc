package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.Optional;
import java.util.Set;

/**
 * One instance per item: a request, a packet, an indication, an adapter. Addresses and other items matter by equality
 * with the first that the item named. Events of a type that names no item, such as the pause of a module, concern all
 * items that are not over, and those that come later begin where such events have led.
 *
 * @param key the parameter that names the item
 * @param noun what an item is called in findings
 */
record ItemCutting(String key, String noun) implements Cutting {

    private static final Set<String> NAMED = Set.of("target", "source", "destination", "original", "oid", "inner");

    @Override
    public int[] keys(EventType type) {
        int position = type.position(key);
        return position < 0 ? new int[0] : new int[] {position};
    }

    @Override
    public Optional<String> sort(String parameter) {
        return NAMED.contains(parameter) ? Optional.of(parameter) : Optional.empty();
    }

    @Override
    public boolean isDropped(Machine machine, int state, int base) {
        return false;
    }

    @Override
    public Population population(Ensemble ensemble) {
        return new ItemPopulation(ensemble, this);
    }
}
