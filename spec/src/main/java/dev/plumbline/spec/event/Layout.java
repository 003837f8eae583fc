package dev.plumbline.spec.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parameters of a type of events, as they stand in a line. */
final class Layout {

    private final EventType type;
    private final byte[][] names;
    private final long required;
    private final long booleans;

    Layout(EventType type) {
        this.type = type;
        this.names = new byte[type.size()][];
        long absent = 0;
        long truths = 0;
        for (int i = 0; i < names.length; i++) {
            String name = type.parameters().get(i);
            names[i] = (name + '"').getBytes(StandardCharsets.US_ASCII);
            absent |= type.isOptional(name) ? 1L << i : 0;
            truths |= type.isBoolean(name) ? 1L << i : 0;
        }
        this.required = ~absent & (1L << names.length) - 1;
        this.booleans = truths;
    }

    EventType type() {
        return type;
    }

    /** Positions of the parameters that cannot be absent, one bit each. */
    long required() {
        return required;
    }

    /** Whether a parameter is true or false. */
    boolean isBoolean(int position) {
        return (booleans >>> position & 1) != 0;
    }

    /**
     * Where a parameter's name ends that begins at a byte: at the quote behind it.
     *
     * @return negative if it is another name
     */
    int end(byte[] bytes, int from, int to, int position) {
        if (position >= names.length) {
            return -1;
        }
        byte[] name = names[position];
        int end = from + name.length;
        return end <= to && Arrays.equals(name, 0, name.length, bytes, from, end) ? end - 1 : -1;
    }

    /** Position of the parameter whose name begins at a byte; negative if there is none. */
    int position(byte[] bytes, int from, int to) {
        for (int i = 0; i < names.length; i++) {
            if (end(bytes, from, to, i) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
