package dev.plumbline.ndis.structure;

import dev.plumbline.ndis.structure.Member.Role;
import dev.plumbline.ndis.value.ObjectType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares a layout, member by member in the order of their offsets. A component of the record belongs to the member of
 * its name, letter case aside. What a C compiler would not produce, or what does not match the record, is refused.
 *
 * @param <T> the record
 */
final class LayoutBuilder<T extends Record> {

    private final String structure;
    private final RecordShape<T> shape;
    private final List<Slot<?>> slots = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private @Nullable ObjectType headerType;
    private int alignment = 1;
    private int roomOfAll;

    LayoutBuilder(String structure, Class<T> type) {
        this.structure = structure;
        this.shape = new RecordShape<>(type);
    }

    /** Begins with an {@code NDIS_OBJECT_HEADER} of {@code type}. */
    LayoutBuilder<T> header(ObjectType type) {
        headerType = type;
        members.add(new Member("Header", 0, 4, 0, 32, "NDIS_OBJECT_HEADER", 1, Role.HEADER));
        alignment = 2;
        return this;
    }

    /** A member that is a component of the record. */
    LayoutBuilder<T> field(int offset, String name, FieldType<?> type) {
        Member member = add(offset, name, type, Role.VALUE);
        slots.add(slot(member, type));
        return this;
    }

    /** The length of the member that follows and that reads and writes it. */
    LayoutBuilder<T> length(int offset, String name, FieldType<?> type) {
        add(offset, name, type, Role.LENGTH);
        return this;
    }

    /** A member that nobody else may use. */
    LayoutBuilder<T> reserved(int offset, String name, FieldType<?> type) {
        add(offset, name, type, Role.RESERVED);
        return this;
    }

    /** Ends a revision; what follows is new in the next one. */
    LayoutBuilder<T> revision() {
        int extent = members.getLast().end();
        int sizeOf = Math.max(roomOfAll, Math.ceilDiv(extent, alignment) * alignment);
        revisions.add(new Revision(revisions.size() + 1, extent, sizeOf));
        return this;
    }

    /** Every revision takes at least {@code size} octets in memory. */
    LayoutBuilder<T> room(int size) {
        roomOfAll = size;
        return this;
    }

    /** The layout, after the last revision was ended. */
    Layout<T> done() {
        require(members.getLast().revision() <= revisions.size(), "a last revision that is ended");
        if (headerType != null && shape.names().contains("revision")) {
            KnownRevision known = new KnownRevision(revisions.size());
            slots.add(slot(Member.of("Revision", 1, known, 1, Role.VALUE), known));
        }
        slots.sort(Comparator.comparingInt(slot -> indexOf(slot.member())));
        require(slots.size() == shape.names().size(), "one member for each component");
        for (int i = 0; i < slots.size(); i++) {
            Slot<?> slot = slots.get(i);
            require(indexOf(slot.member()) == i, "one component for " + slot.member().name());
            require(shape.boxed(i) == slot.type().javaType(), "the class of " + slot.member().name());
        }
        return new Layout<>(structure, shape, headerType, alignment, members, revisions, slots);
    }

    private Member add(int offset, String name, FieldType<?> type, Role role) {
        Member member = Member.of(name, offset, type, revisions.size() + 1, role);
        require(offset % type.alignment() == 0, "natural alignment of " + name);
        require(members.isEmpty() || members.getLast().endBit() <= member.startBit(), "room for " + name);
        members.add(member);
        alignment = Math.max(alignment, type.alignment());
        return member;
    }

    private int indexOf(Member member) {
        List<String> names = shape.names();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(member.name())) {
                return i;
            }
        }
        return -1;
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(structure + " lacks " + what);
        }
    }

    private static <V> Slot<V> slot(Member member, FieldType<V> type) {
        return new Slot<>(member, type);
    }
}
