package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.EventType;
import dev.plumbline.spec.graph.Label;
import java.util.List;
import java.util.Set;

/**
 * How a machine's events are spread over its instances. Instances come in families: a base, such as a port, and its
 * items, such as the connections on it, which begin as the base is.
 */
interface Spread {

    /** Every family. */
    String ALL = "*";

    /** The base of a family with all its items. */
    String EVERYBODY = "";

    /** An instance that no event has named. */
    String UNNAMED = "\u0000";

    /**
     * Whom an event is about.
     *
     * @param family name of the family, or {@link #ALL}
     * @param item name of the item, or {@link #EVERYBODY}
     */
    record Target(String family, String item) {}

    /** Whom an event is about; nobody if none. */
    List<Target> targets(Event event);

    /** Whether events with that label are about one item, rather than about a whole family. */
    boolean isAboutAnItem(Label label);

    /** The parameters that tell instances apart. */
    Set<String> keys(EventType type);

    /** What values are called in an instance. */
    Naming naming(String family, String item);

    /** What an instance is called in findings; the base for {@link #EVERYBODY}. */
    String name(String family, String item);

    /** Whether items come to an end, so that nothing more is asked of them. */
    default boolean ends() {
        return true;
    }

    /** Whether items that are over are still remembered, so that what comes after is refused. */
    default boolean remembers() {
        return false;
    }

    /** The spread of a machine. {@code exact} if nothing about it goes unseen. */
    static Spread of(Machine machine, boolean exact) {
        return switch (machine.cut()) {
            case ADDRESS -> new AddressSpread();
            case REQUEST -> new ItemSpread("req", "request");
            case INDICATION -> new ItemSpread("indication", "indication");
            case PACKET -> new ItemSpread("nbl", "packet");
            case ADAPTER -> new ItemSpread("adapter", "adapter");
            case HANDLE -> new ItemSpread("module", "module");
            case MODULE -> new WholeSpread();
            case BUNDLE -> new BundleSpread(BundleSpread.adapters(machine), exact);
        };
    }
}
