package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** A {@code BOOLEAN}: one octet, {@code FALSE} (0) or {@code TRUE} (1); any other octet is an error. */
record TruthValue() implements FieldType<Boolean> {

    @Override
    public String label() {
        return "BOOLEAN";
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
    public Class<Boolean> javaType() {
        return Boolean.class;
    }

    @Override
    public Boolean zero() {
        return false;
    }

    @Override
    public Boolean read(ByteBuffer bytes, int at) throws LayoutException {
        byte octet = bytes.get(at);
        if (octet != 0 && octet != 1) {
            throw LayoutException.ofValue(label(), at, "0 or 1", Byte.toUnsignedInt(octet));
        }
        return octet == 1;
    }

    @Override
    public void write(ByteBuffer bytes, int at, Boolean value) {
        bytes.put(at, (byte) (value ? 1 : 0));
    }
}
