package dev.plumbline.spec.judge;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Items by their ids, and in the order in which they came. */
final class ItemTable {

    private @Nullable Instance[] heads = new Instance[64];
    private int size;
    private @Nullable Instance oldest;
    private @Nullable Instance newest;

    int size() {
        return size;
    }

    /** The item that came first of those that are there. */
    @Nullable Instance oldest() {
        return oldest;
    }

    /** The item of that id, if it is there. */
    @Nullable Instance find(String id) {
        for (Instance item = heads[slot(id)]; item != null; item = item.chained) {
            if (item.key().equals(id)) {
                return item;
            }
        }
        return null;
    }

    private int slot(String id) {
        int hash = id.hashCode() * 0x9E3779B1;
        return (hash ^ hash >>> 15) & heads.length - 1;
    }

    /** Adds an item that is not there. */
    void add(Instance item) {
        if (++size > heads.length) {
            heads = new Instance[heads.length * 2];
            each(this::chain);
        }
        chain(item);
        item.previous = newest;
        item.next = null;
        if (newest == null) {
            oldest = item;
        } else {
            newest.next = item;
        }
        newest = item;
    }

    private void chain(Instance item) {
        int slot = slot(item.key());
        item.chained = heads[slot];
        heads[slot] = item;
    }

    /** Removes an item, if it is there. */
    void remove(Instance item) {
        int slot = slot(item.key());
        Instance before = null;
        Instance at = heads[slot];
        while (at != null && at != item) {
            before = at;
            at = at.chained;
        }
        if (at == null) {
            return;
        }
        if (before == null) {
            heads[slot] = item.chained;
        } else {
            before.chained = item.chained;
        }
        unlink(item);
        size--;
    }

    private void unlink(Instance item) {
        if (item.previous == null) {
            oldest = item.next;
        } else {
            item.previous.next = item.next;
        }
        if (item.next == null) {
            newest = item.previous;
        } else {
            item.next.previous = item.previous;
        }
        // Whoever still holds the item would hold all that came after it.
        item.previous = null;
        item.next = null;
        item.chained = null;
    }

    /** Goes through all, the oldest first. */
    void each(Consumer<Instance> each) {
        for (Instance item = oldest; item != null; item = item.next) {
            each.accept(item);
        }
    }
}
