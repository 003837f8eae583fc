package dev.plumbline.spec.judge;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The last items that are over for a machine. */
final class Ring {

    private static final int FIRST_WIDTH = 64;

    private final int most;
    private @Nullable Instance[] items = {};
    private int next;
    private int size;

    /** @param most items that are kept; a power of two */
    Ring(int most) {
        this.most = most;
    }

    /** Adds an item; the oldest, if it has to go. */
    @Nullable Instance add(Instance item) {
        if (size == items.length && size < most) {
            items = Arrays.copyOf(items, size == 0 ? Math.min(most, FIRST_WIDTH) : size * 2);
            next = size;
        }
        Instance gone = items[next];
        items[next] = item;
        next = next + 1 & items.length - 1;
        size = gone == null ? size + 1 : size;
        return gone;
    }

    /** Goes through all, the oldest first. */
    void each(Consumer<Instance> each) {
        for (int i = 0; i < size; i++) {
            Instance item = items[next - size + i & items.length - 1];
            if (item != null) {
                each.accept(item);
            }
        }
    }
}
