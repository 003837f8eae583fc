package dev.plumbline.spec.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is believed of the instances of one family: of its base, of its items, and of items that were never named. */
final class Family {

    /** Items that are remembered. */
    static final int ITEMS = 1 << 16;

    private static final int FINISHED = 4096;

    private final Map<String, Belief> items = new LinkedHashMap<>();
    private final Map<String, Belief> finished = new LinkedHashMap<>();
    private Belief base;
    private Belief unnamed;
    private boolean forgotten;

    /** A family without items. */
    Family(Belief base, Belief unnamed) {
        this.base = base;
        this.unnamed = unnamed;
    }

    Family copy() {
        Family copy = new Family(base, unnamed);
        copy.items.putAll(items);
        copy.finished.putAll(finished);
        copy.forgotten = forgotten;
        return copy;
    }

    Belief base() {
        return base;
    }

    void base(Belief belief) {
        base = belief;
    }

    /** Of an item that no event has named. */
    Belief unnamed() {
        return forgotten ? Belief.NOTHING_KNOWN : unnamed;
    }

    void unnamed(Belief belief) {
        unnamed = belief;
    }

    /** Of the items that are not over. */
    Map<String, Belief> items() {
        return items;
    }

    /** Of the items that are over and remembered. */
    Map<String, Belief> finished() {
        return finished;
    }

    /** Whether items were dropped that might still have been of use. */
    boolean hasForgotten() {
        return forgotten;
    }

    Optional<Belief> item(String name) {
        return Optional.ofNullable(finished.getOrDefault(name, items.get(name)));
    }

    void item(String name, Belief belief) {
        if (finished.replace(name, belief) != null) {
            return;
        }
        items.put(name, belief);
        if (items.size() > ITEMS) {
            items.remove(items.keySet().iterator().next());
            forgotten = true;
        }
    }

    void drop(String name) {
        items.remove(name);
    }

    /** Puts an item aside that is over. */
    void finish(String name) {
        Belief belief = items.remove(name);
        if (belief != null) {
            finished.put(name, belief);
            if (finished.size() > FINISHED) {
                finished.remove(finished.keySet().iterator().next());
            }
        }
    }

    /** Everything that tells it from another one. */
    String snapshot() {
        Map<String, String> all = new TreeMap<>();
        items.forEach((name, belief) -> all.put(name, belief.snapshot()));
        finished.forEach((name, belief) -> all.put(name + " over", belief.snapshot()));
        return base.snapshot() + unnamed.snapshot() + all + forgotten;
    }
}
