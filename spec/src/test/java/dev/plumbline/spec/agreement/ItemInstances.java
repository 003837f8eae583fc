package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * An instance for each item. What names no item is about all items that are not over, and about those to come, which
 * begin where "any" of them is.
 */
final class ItemInstances implements Instances {

    private static final Set<String> COMPARED = Set.of("target", "source", "destination", "original", "oid", "inner");

    private final String key;
    private final String noun;
    private final IntPredicate isFinal;
    private final Instance any;
    private final Map<String, Instance> items = new LinkedHashMap<>();
    private final Map<String, Instance> over = new LinkedHashMap<>();

    ItemInstances(String key, String noun, IntPredicate isFinal) {
        this.key = key;
        this.noun = noun;
        this.isFinal = isFinal;
        this.any = new Instance("any " + noun, 0);
    }

    @Override
    public List<Instance> about(Said event) {
        if (event.known().contains(key)) {
            return event.value(key).map(id -> List.of(item(id))).orElse(List.of());
        }
        List<Instance> all = new ArrayList<>(items.values());
        all.add(any);
        return all;
    }

    private Instance item(String id) {
        Instance ended = over.get(id);
        return ended == null ? items.computeIfAbsent(id, _ -> any.fork(noun + " " + id)) : ended;
    }

    @Override
    public Optional<String> token(Instance instance, String parameter, String value) {
        if (!COMPARED.contains(parameter)) {
            return Optional.empty();
        }
        boolean isFirst = instance.first.computeIfAbsent(parameter, _ -> value).equals(value);
        return Optional.of(isFirst ? "#1" : "other");
    }

    @Override
    public void stepped(List<Instance> instances) {
        for (Instance instance : instances) {
            if (instance != any && isFinal.test(instance.state)) {
                String id = instance.name.substring(noun.length() + 1);
                items.remove(id);
                over.put(id, instance);
            }
        }
    }

    @Override
    public Collection<Instance> indebted() {
        return items.values();
    }
}
