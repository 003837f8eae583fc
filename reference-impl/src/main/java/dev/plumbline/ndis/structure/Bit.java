package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** One bit within a word, as a truth value. */
record Bit(BitNumber number) implements FieldType<Boolean> {

    Bit(String word, int size, int bit) {
        this(new BitNumber(word, size, bit, 1));
    }

    @Override
    public String label() {
        return number.label();
    }

    @Override
    public int size() {
        return number.size();
    }

    @Override
    public int alignment() {
        return number.alignment();
    }

    @Override
    public int firstBit() {
        return number.firstBit();
    }

    @Override
    public int bits() {
        return 1;
    }

    @Override
    public Class<Boolean> javaType() {
        return Boolean.class;
    }

    @Override
    public Boolean zero() {
        return false;
    }

    @Override
    public Boolean read(ByteBuffer bytes, int at) {
        return number.read(bytes, at) == 1;
    }

    @Override
    public void write(ByteBuffer bytes, int at, Boolean value) {
        number.write(bytes, at, value ? 1 : 0);
    }
}
