package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The advanced property page: what a user has made of an adapter's BundleId when it is initialised (LBFO-48). */
final class Configuration {

    /** Stands for an id that does not exist; no id is empty. */
    private static final String NO_ID = "";

    private final boolean idsChange;
    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private final Choices choices;

    Configuration(LbfoWorld world, Choices choices) {
        this.idsChange = world.idsChange();
        this.choices = choices;
        world.adapters().forEach(adapter -> ids.add(id(adapter)));
        ids.add(NO_ID);
    }

    /** Settles the id of a halted adapter; usually the one that it has. */
    void read(AdapterState halted) {
        if (!idsChange) {
            return;
        }
        String present = id(halted.adapter());
        List<String> options = new ArrayList<>(ids);
        options.remove(present);
        options.addFirst(present);
        String chosen = choices.choose("BundleId " + halted.name(), options);
        halted.configure(new LbfoAdapter(halted.name(), chosen.equals(NO_ID) ? null : chosen));
    }

    private static String id(LbfoAdapter adapter) {
        String id = adapter.bundleId();
        return id == null ? NO_ID : id;
    }
}
