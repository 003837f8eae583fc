package dev.plumbline.reference.host.lbfo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The adapters of a world and what NDIS may grant them. */
final class Adapters {

    private final Map<String, AdapterState> byName = new LinkedHashMap<>();

    Adapters(LbfoWorld world) {
        world.adapters().forEach(adapter -> byName.put(adapter.name(), new AdapterState(adapter)));
    }

    Collection<AdapterState> all() {
        return byName.values();
    }

    Optional<AdapterState> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    AdapterState named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no adapter " + name));
    }

    boolean areHalted() {
        return all().stream().allMatch(adapter -> adapter.life() == Life.HALTED);
    }

    /** LBFO-11: the first is initialising, the second is the primary that its id names. */
    boolean mayJoin(String name, String primary) {
        Optional<AdapterState> target = find(primary).filter(AdapterState::isPrimary);
        return find(name).filter(AdapterState::isJoining).isPresent()
                && target.map(AdapterState::bundle).equals(find(name).map(AdapterState::bundle));
    }

    /** LBFO-33, LBFO-34: a secondary of a bundle that has no primary. */
    boolean mayBePromoted(String name) {
        return find(name)
                .filter(adapter -> adapter.isUp() && adapter.role() == Role.SECONDARY && !hasPrimary(adapter.bundle()))
                .isPresent();
    }

    /** LBFO-38: an adapter that is up. */
    boolean mayBeRemoved(String name) {
        return find(name).filter(AdapterState::isUp).isPresent();
    }

    private boolean hasPrimary(String bundle) {
        return all().stream().anyMatch(adapter -> adapter.isPrimary() && adapter.bundle().equals(bundle));
    }
}
