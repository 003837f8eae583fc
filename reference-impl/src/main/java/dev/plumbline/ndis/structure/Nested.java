package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** A structure as a member of another one; it has one revision only and no header of its own. */
record Nested<T extends Record>(Layout<T> layout, T zero) implements FieldType<T> {

    @Override
    public String label() {
        return layout.structure();
    }

    @Override
    public int size() {
        return layout.newest().sizeOf();
    }

    @Override
    public int alignment() {
        return layout.alignment();
    }

    @Override
    public Class<T> javaType() {
        return layout.recordType();
    }

    @Override
    public T read(ByteBuffer bytes, int at) throws LayoutException {
        return layout.read(bytes, at);
    }

    @Override
    public void write(ByteBuffer bytes, int at, T value) {
        layout.write(bytes, at, value);
    }
}
