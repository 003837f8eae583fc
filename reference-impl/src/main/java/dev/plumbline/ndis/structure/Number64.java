package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** 64 bits, of which every pattern is a value; also a pointer or a handle. */
record Number64(String label) implements FieldType<Long> {

    @Override
    public int size() {
        return Long.BYTES;
    }

    @Override
    public int alignment() {
        return Long.BYTES;
    }

    @Override
    public Class<Long> javaType() {
        return Long.class;
    }

    @Override
    public Long zero() {
        return 0L;
    }

    @Override
    public Long read(ByteBuffer bytes, int at) {
        return bytes.getLong(at);
    }

    @Override
    public void write(ByteBuffer bytes, int at, Long value) {
        bytes.putLong(at, value);
    }
}
