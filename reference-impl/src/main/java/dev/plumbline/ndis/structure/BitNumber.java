package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** A number of at most 31 bits within a word of 16 or 64 bits. */
record BitNumber(String word, int size, int firstBit, int bits) implements FieldType<Integer> {

    @Override
    public String label() {
        return word + ":" + bits;
    }

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
        return (int) (word(bytes, at) >>> firstBit & most());
    }

    @Override
    public void write(ByteBuffer bytes, int at, Integer value) {
        long with = word(bytes, at) | value.longValue() << firstBit;
        if (size == Short.BYTES) {
            bytes.putShort(at, (short) with);
        } else {
            bytes.putLong(at, with);
        }
    }

    @Override
    public void check(String member, Integer value) {
        if (value < 0 || value > most()) {
            throw new Misfit(member, "0 to " + most(), value);
        }
    }

    private long word(ByteBuffer bytes, int at) {
        return size == Short.BYTES ? bytes.getShort(at) : bytes.getLong(at);
    }

    private long most() {
        return (1L << bits) - 1;
    }
}
