package dev.plumbline.ndis.structure;

import dev.plumbline.ndis.value.ObjectType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A structure in memory: its members and their offsets, written once, from which codec, table and diagram follow.
 *
 * <p>Decoding looks at the header first, where there is one: {@code Type} is the documented one, {@code Revision} is at
 * least 1, {@code Size} is at least what that revision needs and at most what is there. A newer revision or a larger
 * size is read as far as it is known. Reserved members and padding are not looked at and are zero when written; any
 * number is kept where an enumeration or flags stand; a {@code BOOLEAN} is 0 or 1. So a value that is encoded and decoded is
 * equal to itself, and octets that are decoded and encoded are the same but for what is reserved, padded or newer.
 *
 * @param <T> the record of the structure
 */
public final class Layout<T extends Record> implements Codec<T> {

    private static final int HEADER_SIZE = 4;

    private final String structure;
    private final RecordShape<T> shape;
    private final @Nullable ObjectType headerType;
    private final int alignment;
    private final List<Member> members;
    private final List<Revision> revisions;
    private final List<Slot<?>> slots;

    Layout(
            String structure,
            RecordShape<T> shape,
            @Nullable ObjectType headerType,
            int alignment,
            List<Member> members,
            List<Revision> revisions,
            List<Slot<?>> slots) {
        this.structure = structure;
        this.shape = shape;
        this.headerType = headerType;
        this.alignment = alignment;
        this.members = List.copyOf(members);
        this.revisions = List.copyOf(revisions);
        this.slots = List.copyOf(slots);
    }

    /** Begins the layout of {@code structure}, whose values are records of {@code type}. */
    static <T extends Record> LayoutBuilder<T> of(String structure, Class<T> type) {
        return new LayoutBuilder<>(structure, type);
    }

    @Override
    public String structure() {
        return structure;
    }

    /** The class of its values. */
    public Class<T> recordType() {
        return shape.type();
    }

    /** What {@code Header.Type} says; empty if the structure has no header. */
    public Optional<ObjectType> headerType() {
        return Optional.ofNullable(headerType);
    }

    /** What its offset in memory is a multiple of. */
    public int alignment() {
        return alignment;
    }

    /** Its members by offset, padding left out. */
    public List<Member> members() {
        return members;
    }

    /** Its revisions, from 1 up. */
    public List<Revision> revisions() {
        return revisions;
    }

    /** The newest revision that is known here. */
    public Revision newest() {
        return revisions.getLast();
    }

    @Override
    public byte[] encode(T value) {
        byte[] octets = new byte[revisionOf(shape.values(value)).sizeOf()];
        write(ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN), 0, value);
        return octets;
    }

    @Override
    public T decode(byte[] octets) throws LayoutException {
        return read(ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN), 0);
    }

    /** The revision that {@code value} is of. */
    Revision revisionOf(T value) {
        return revisionOf(shape.values(value));
    }

    /** Refuses components, in their order, that their members cannot hold or that their revision does not have. */
    void check(Object... values) {
        for (int i = 0; i < values.length; i++) {
            slots.get(i).check(values[i]);
        }
        int revision = revisionOf(values).number();
        for (int i = 0; i < values.length; i++) {
            Slot<?> slot = slots.get(i);
            if (slot.member().revision() > revision && !slot.isZero(values[i])) {
                throw new Misfit(slot.member().name(), "zero in revision " + revision, values[i]);
            }
        }
    }

    /** Puts {@code value} at {@code at}, where there is room and every octet is zero. */
    void write(ByteBuffer bytes, int at, T value) {
        Object[] values = shape.values(value);
        Revision revision = revisionOf(values);
        if (headerType != null) {
            bytes.put(at, (byte) headerType.number());
            bytes.put(at + 1, (byte) revision.number());
            bytes.putShort(at + 2, (short) revision.extent());
        }
        for (int i = 0; i < values.length; i++) {
            if (slots.get(i).member().revision() <= revision.number()) {
                slots.get(i).write(bytes, at, values[i]);
            }
        }
    }

    /** The value at {@code at}, of which nothing is taken from beyond the limit of {@code bytes}. */
    T read(ByteBuffer bytes, int at) throws LayoutException {
        int revision = revisionAt(bytes, at).number();
        Object[] values = new Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            Slot<?> slot = slots.get(i);
            boolean there = slot.member().revision() <= revision;
            values[i] = there ? slot.read(bytes, at, structure) : slot.type().zero();
        }
        try {
            return shape.make(values);
        } catch (Misfit e) {
            throw new LayoutException(structure, e.member, at + offsetOf(e.member), e.expected, e.found);
        }
    }

    private Revision revisionOf(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (slots.get(i).type() instanceof KnownRevision) {
                return revisions.get((Integer) values[i] - 1);
            }
        }
        return newest();
    }

    private Revision revisionAt(ByteBuffer bytes, int at) throws LayoutException {
        int room = bytes.limit() - at;
        if (headerType == null) {
            need(room, newest().extent(), at);
            return newest();
        }
        need(room, HEADER_SIZE, at);
        int type = Types.UCHAR.read(bytes, at);
        if (type != headerType.number()) {
            throw header("Type", at, "0x%X".formatted(headerType.number()), "0x%X".formatted(type));
        }
        int number = Types.UCHAR.read(bytes, at + 1);
        if (number < 1) {
            throw header("Revision", at + 1, "1 or more", Integer.toString(number));
        }
        Revision revision = revisions.get(Math.min(number, revisions.size()) - 1);
        int size = Types.USHORT.read(bytes, at + 2);
        if (size < revision.extent() || size > room) {
            String expected = "%d or more, and at most the %d octets given".formatted(revision.extent(), room);
            throw header("Size", at + 2, expected, Integer.toString(size));
        }
        return revision;
    }

    private void need(int room, int least, int at) throws LayoutException {
        if (room < least) {
            String first = members.getFirst().name();
            throw new LayoutException(structure, first, at, least + " octets or more", room + " octets");
        }
    }

    private LayoutException header(String member, int at, String expected, String found) {
        return new LayoutException(structure, "Header." + member, at, expected, found);
    }

    /** Where the member of that name begins; 0 if there is none. */
    int offsetOf(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .mapToInt(Member::offset)
                .findFirst()
                .orElse(0);
    }
}
