package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** A number of 32 bits without sign. */
record Number32(String label) implements FieldType<Long> {

    private static final long MOST = 0xFFFF_FFFFL;

    @Override
    public int size() {
        return Integer.BYTES;
    }

    @Override
    public int alignment() {
        return Integer.BYTES;
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
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    @Override
    public void write(ByteBuffer bytes, int at, Long value) {
        bytes.putInt(at, value.intValue());
    }

    @Override
    public void check(String member, Long value) {
        if (value < 0 || value > MOST) {
            throw new Misfit(member, "0 to " + MOST, value);
        }
    }
}
