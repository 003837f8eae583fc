package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** A number of 8 or 16 bits without sign. */
record SmallNumber(String label, int size) implements FieldType<Integer> {

    @Override
    public int alignment() {
        return size;
    }

    @Override
    public Class<Integer> javaType() {
        return Integer.class;
    }

    @Override
    public Integer zero() {
        return 0;
    }

    @Override
    public Integer read(ByteBuffer bytes, int at) {
        return size == 1 ? Byte.toUnsignedInt(bytes.get(at)) : Short.toUnsignedInt(bytes.getShort(at));
    }

    @Override
    public void write(ByteBuffer bytes, int at, Integer value) {
        if (size == 1) {
            bytes.put(at, value.byteValue());
        } else {
            bytes.putShort(at, value.shortValue());
        }
    }

    @Override
    public void check(String member, Integer value) {
        int most = (1 << bits()) - 1;
        if (value < 0 || value > most) {
            throw new Misfit(member, "0 to " + most, value);
        }
    }
}
