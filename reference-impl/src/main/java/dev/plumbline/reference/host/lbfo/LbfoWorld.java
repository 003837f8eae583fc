package dev.plumbline.reference.host.lbfo;

import java.util.ArrayList;
import java.util.List;

/**
 * What the driver finds: its adapters, any number of bundles of them and any number of stand-alone ones.
 *
 * @param adapters at least one, each with a name of its own
 * @param idsChange whether a user edits BundleIds: then each initialisation may find an adapter in any of the bundles,
 *     or without id (LBFO-48)
 */
public record LbfoWorld(List<LbfoAdapter> adapters, boolean idsChange) {

    /** Checks the names. */
    public LbfoWorld {
        adapters = List.copyOf(adapters);
        if (adapters.isEmpty()) {
            throw new IllegalArgumentException("a world without adapters");
        }
        if (adapters.stream().map(LbfoAdapter::name).distinct().count() < adapters.size()) {
            throw new IllegalArgumentException("two adapters have the same name: " + adapters);
        }
    }

    /** Adapters that keep their ids. */
    public LbfoWorld(List<LbfoAdapter> adapters) {
        this(adapters, false);
    }

    /** The same adapters, whose ids a user edits. */
    public LbfoWorld withChangingIds() {
        return new LbfoWorld(adapters, true);
    }

    /** Adapters {@code a1}, {@code a2}, ... in the order of these ids; an empty id makes an adapter stand-alone. */
    public static LbfoWorld ofIds(String... bundleIds) {
        List<LbfoAdapter> adapters = new ArrayList<>();
        for (String id : bundleIds) {
            adapters.add(new LbfoAdapter("a" + (adapters.size() + 1), id.isEmpty() ? null : id));
        }
        return new LbfoWorld(adapters);
    }
}
