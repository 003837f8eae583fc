package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** {@code Header.Revision} as far as it is known here: a newer one is read as the newest known. */
record KnownRevision(int newest) implements FieldType<Integer> {

    @Override
    public String label() {
        return Types.UCHAR.label();
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int alignment() {
        return 1;
    }

    @Override
    public Class<Integer> javaType() {
        return Integer.class;
    }

    @Override
    public Integer zero() {
        return 1;
    }

    @Override
    public Integer read(ByteBuffer bytes, int at) {
        return Math.min(Byte.toUnsignedInt(bytes.get(at)), newest);
    }

    @Override
    public void write(ByteBuffer bytes, int at, Integer value) {
        bytes.put(at, value.byteValue());
    }

    @Override
    public void check(String member, Integer value) {
        if (value < 1 || value > newest) {
            throw new Misfit(member, "1 to " + newest, value);
        }
    }
}
