package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventType;
import java.util.List;
import java.util.Optional;

/**
 * One instance per bundle (or team, or adapter, where events name no bundle), and one more per packet or request in flight
 * there. Events of the roles go to all instances of the bundle; those of an item to its own. What happens at the members
 * of a team is about the team as a whole.
 */
record BundleCutting() implements Cutting {

    /** What events name their bundle by. An adapter of NDIS 6 is in none; a team goes by its virtual miniport. */
    private static final List<String> BUNDLES = List.of("bundle", "team", "adapter");

    private static final List<String> ITEMS = List.of("packet", "req");
    private static final List<String> ADAPTERS = List.of("adapter", "member", "primary");

    /** The position of what names the bundle, and of what names the item if the type can name one. */
    @Override
    public int[] keys(EventType type) {
        Optional<String> bundle = BUNDLES.stream().filter(type.parameters()::contains).findFirst();
        if (bundle.isEmpty()) {
            return new int[0];
        }
        int position = type.position(bundle.get());
        if (bundle.get().equals("team")) {
            return new int[] {position};
        }
        return ITEMS.stream()
                .filter(type.parameters()::contains)
                .findFirst()
                .map(item -> new int[] {position, type.position(item)})
                .orElse(new int[] {position});
    }

    @Override
    public Optional<String> sort(String parameter) {
        return ADAPTERS.contains(parameter) ? Optional.of("adapter") : Optional.empty();
    }

    /** An item that is over, or that equals its bundle, needs no instance of its own. */
    @Override
    public boolean isDropped(Machine machine, int state, int base) {
        return state == base || machine.isFinal(state);
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public Population population(Ensemble ensemble) {
        return new BundlePopulation(ensemble);
    }
}
