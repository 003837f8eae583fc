package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** {@code UCHAR[size]}. */
record OctetArray(int size) implements FieldType<Octets> {

    @Override
    public String label() {
        return "UCHAR[" + size + "]";
    }

    @Override
    public int alignment() {
        return 1;
    }

    @Override
    public Class<Octets> javaType() {
        return Octets.class;
    }

    @Override
    public Octets zero() {
        return Octets.padded(size);
    }

    @Override
    public Octets read(ByteBuffer bytes, int at) {
        byte[] octets = new byte[size];
        bytes.get(at, octets);
        return Octets.of(octets);
    }

    @Override
    public void write(ByteBuffer bytes, int at, Octets value) {
        bytes.put(at, value.toArray());
    }

    @Override
    public void check(String member, Octets value) {
        if (value.length() != size) {
            throw new Misfit(member, size + " octets", value.length());
        }
    }
}
