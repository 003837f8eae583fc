package dev.plumbline.spec.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** An instance for each bundle, team, or adapter that is in none, and one for each packet or request in it. */
final class BundleInstances implements Instances {

    private static final int MEMBERS = 3;

    private static final class Bundle {
        final Map<String, Instance> items = new LinkedHashMap<>();
        final Map<String, String> slots = new LinkedHashMap<>();
        final Instance itself;

        Bundle(String name) {
            itself = new Instance(name, 0);
        }

        String slot(String adapter, int most) throws TooManyException {
            if (!slots.containsKey(adapter) && slots.size() == most) {
                throw new TooManyException();
            }
            return slots.computeIfAbsent(adapter, _ -> "#" + (slots.size() + 1));
        }
    }

    private final int adapters;
    private final IntPredicate isFinal;
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();

    /** @param adapters adapters of a bundle that the model counts */
    BundleInstances(int adapters, IntPredicate isFinal) {
        this.adapters = adapters;
        this.isFinal = isFinal;
    }

    @Override
    public List<Instance> about(Said event) {
        Optional<String> key = event.firstOf(List.of("bundle", "team", "adapter"));
        if (key.isEmpty()) {
            return List.of();
        }
        Bundle bundle = bundles.computeIfAbsent(event.value(key.get()).orElseThrow(), Bundle::new);
        Optional<String> kind = event.firstOf(List.of("packet", "req"));
        Optional<String> item = key.get().equals("team") ? Optional.empty() : kind.flatMap(event::value);
        if (item.isPresent()) {
            String name = bundle.itself.name + " " + kind.orElseThrow() + " " + item.get();
            return List.of(bundle.items.computeIfAbsent(name, bundle.itself::fork));
        }
        return all(bundle);
    }

    private static List<Instance> all(Bundle bundle) {
        List<Instance> all = new ArrayList<>(List.of(bundle.itself));
        all.addAll(bundle.items.values());
        return all;
    }

    @Override
    public Optional<String> token(Instance instance, String parameter, String value) throws TooManyException {
        return switch (parameter) {
            case "packet", "req" -> Optional.of("#1");
            case "adapter" -> Optional.of(bundleOf(instance).slot(value, adapters));
            case "member" -> Optional.of(bundleOf(instance).slot(value, MEMBERS));
            case "primary" -> Optional.of(bundleOf(instance).slots.getOrDefault(value, "other"));
            default -> Optional.empty();
        };
    }

    private Bundle bundleOf(Instance instance) {
        return bundles.values().stream()
                .filter(bundle -> bundle.itself == instance || bundle.items.get(instance.name) == instance)
                .findFirst()
                .orElseThrow();
    }

    /** An item that is over, or of which nothing is left to remember, is forgotten. */
    @Override
    public void stepped(List<Instance> instances) {
        for (Instance instance : instances) {
            Bundle bundle = bundleOf(instance);
            if (instance != bundle.itself
                    && (isFinal.test(instance.state) || instance.state == bundle.itself.state)) {
                bundle.items.remove(instance.name);
            }
        }
    }

    @Override
    public Collection<Instance> indebted() {
        return bundles.values().stream().flatMap(bundle -> all(bundle).stream()).toList();
    }
}
