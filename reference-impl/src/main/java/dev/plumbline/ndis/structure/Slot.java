package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/**
 * Where a component of a record lies in its structure.
 *
 * @param member the row of the table
 * @param type how its values lie in memory
 */
record Slot<V>(Member member, FieldType<V> type) {

    Object read(ByteBuffer bytes, int at, String structure) throws LayoutException {
        try {
            return type.read(bytes, at + member.offset());
        } catch (LayoutException e) {
            throw e.inside(structure, member.name());
        }
    }

    void write(ByteBuffer bytes, int at, Object value) {
        type.write(bytes, at + member.offset(), typed(value));
    }

    void check(Object value) {
        type.check(member.name(), typed(value));
    }

    boolean isZero(Object value) {
        return type.zero().equals(value);
    }

    /** The binding compared the class of the component with that of the type. */
    @SuppressWarnings("unchecked")
    private V typed(Object value) {
        return (V) type.javaType().cast(value);
    }
}
