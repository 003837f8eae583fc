package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements behind the head of an array: element i begins at first + i * size, in octets from the start of the head.
 *
 * @param head the layout of the head
 * @param layout that of an element
 */
record Elements<E extends Record>(Layout<?> head, Layout<E> layout) {

    /** Octets from the head to the first of {@code elements}. */
    int first(List<E> elements) {
        int alignment = elements.isEmpty() ? head.alignment() : layout.alignment();
        return Math.ceilDiv(head.newest().extent(), alignment) * alignment;
    }

    /** Octets from one of {@code elements} to the next: room for the largest. */
    int size(List<E> elements) {
        return elements.stream()
                .mapToInt(element -> layout.revisionOf(element).sizeOf())
                .max()
                .orElse(layout.revisions().getFirst().sizeOf());
    }

    /** Refuses more elements than an array of octets has room for. */
    void check(List<E> elements) {
        long octets = first(elements) + (long) size(elements) * elements.size();
        if (octets > Integer.MAX_VALUE) {
            throw new Misfit("NumElements", "less than 2 GiB of elements", octets);
        }
    }

    /** The octets of {@code encodedHead} with {@code elements} behind it. */
    byte[] encode(byte[] encodedHead, List<E> elements) {
        int first = first(elements);
        int size = size(elements);
        byte[] octets = new byte[first + size * elements.size()];
        ByteBuffer bytes = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(0, encodedHead);
        for (int i = 0; i < elements.size(); i++) {
            layout.write(bytes, first + i * size, elements.get(i));
        }
        return octets;
    }

    /** The elements that the head promises; offset and size of none are not looked at. */
    List<E> decode(byte[] octets, int first, long count, long size) throws LayoutException {
        List<E> elements = new ArrayList<>();
        if (count == 0) {
            return elements;
        }
        int behindHead = head.newest().extent();
        if (first < behindHead || first > octets.length) {
            throw wrong("FirstElementOffset", behindHead + " to " + octets.length, first);
        }
        int least = layout.revisions().getFirst().extent();
        if (size < least) {
            throw wrong("ElementSize", least + " or more", size);
        }
        long room = (octets.length - first) / size;
        if (count > room) {
            throw wrong("NumElements", "at most %d of %d octets".formatted(room, size), count);
        }
        ByteBuffer bytes = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            int at = Math.toIntExact(first + i * size);
            bytes.limit(Math.toIntExact(at + size));
            try {
                elements.add(layout.read(bytes, at));
            } catch (LayoutException e) {
                throw e.inside(head.structure(), "[" + i + "]");
            }
        }
        return elements;
    }

    private LayoutException wrong(String member, String expected, long found) {
        return new LayoutException(head.structure(), member, head.offsetOf(member), expected, Long.toString(found));
    }
}
