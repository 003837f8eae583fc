package dev.plumbline.spec.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts that were met lately, by their bytes, so that what is said again and again is one object. Bounded. */
final class TextCache {

    /** A text that was met. */
    static final class Entry {
        private final long first;
        private final long second;
        private final byte[] bytes;
        private final String text;
        private int met;
        private int symbol = Symbols.NONE;
        private @Nullable Layout layout;

        private Entry(long first, long second, byte[] bytes) {
            this.first = first;
            this.second = second;
            this.bytes = bytes;
            this.text = new String(bytes, StandardCharsets.ISO_8859_1);
        }

        String text() {
            return text;
        }

        /** Its number, as {@link Symbols} has it. */
        int symbol() {
            return symbol;
        }

        /** How events of that name look; null if it is the name of none. */
        @Nullable Layout layout() {
            if (layout == null) {
                EventType type = EventType.all().get(text);
                layout = type == null ? null : new Layout(type);
            }
            return layout;
        }
    }

    /** Texts that are kept at most; a power of two. */
    private static final int SIZE = 1 << 12;

    /** Longest text that is kept. */
    private static final int LONGEST = 64;

    /** How often a text is met before it gets a number. */
    private static final int OFTEN = 16;

    private final @Nullable Entry[] entries = new Entry[SIZE];

    /** The text of a range of ASCII bytes. */
    Entry text(byte[] bytes, int from, int to) {
        int length = to - from;
        long first = Bytes.word(bytes, from, to);
        long second = length > Long.BYTES ? Bytes.word(bytes, from + Long.BYTES, to) : 0;
        int slot = Bytes.hash(first, second, length) & SIZE - 1;
        Entry known = entries[slot];
        if (known != null && known.first == first && known.second == second && isRest(known, bytes, from, to)) {
            if (known.met < OFTEN && ++known.met == OFTEN) {
                known.symbol = Symbols.of(known.text);
            }
            return known;
        }
        Entry made = new Entry(first, second, Arrays.copyOfRange(bytes, from, to));
        if (length <= LONGEST) {
            entries[slot] = made;
        }
        return made;
    }

    private static boolean isRest(Entry known, byte[] bytes, int from, int to) {
        int length = to - from;
        return known.bytes.length == length
                && (length <= 2 * Long.BYTES
                        || Arrays.equals(known.bytes, 2 * Long.BYTES, length, bytes, from + 2 * Long.BYTES, to));
    }
}
