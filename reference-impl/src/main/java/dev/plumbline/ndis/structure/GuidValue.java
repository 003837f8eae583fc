package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** A {@code GUID}: ULONG Data1, USHORT Data2, USHORT Data3, UCHAR Data4[8]; only Data4 is in the order of its text. */
record GuidValue() implements FieldType<UUID> {

    @Override
    public String label() {
        return "GUID";
    }

    @Override
    public int size() {
        return 2 * Long.BYTES;
    }

    @Override
    public int alignment() {
        return Integer.BYTES;
    }

    @Override
    public Class<UUID> javaType() {
        return UUID.class;
    }

    @Override
    public UUID zero() {
        return new UUID(0, 0);
    }

    @Override
    public UUID read(ByteBuffer bytes, int at) {
        long data1 = Integer.toUnsignedLong(bytes.getInt(at));
        long data2 = Short.toUnsignedLong(bytes.getShort(at + 4));
        long data3 = Short.toUnsignedLong(bytes.getShort(at + 6));
        long data4 = bytes.duplicate().order(ByteOrder.BIG_ENDIAN).getLong(at + 8);
        return new UUID(data1 << 32 | data2 << 16 | data3, data4);
    }

    @Override
    public void write(ByteBuffer bytes, int at, UUID value) {
        long high = value.getMostSignificantBits();
        bytes.putInt(at, (int) (high >>> 32));
        bytes.putShort(at + 4, (short) (high >>> 16));
        bytes.putShort(at + 6, (short) high);
        bytes.duplicate().order(ByteOrder.BIG_ENDIAN).putLong(at + 8, value.getLeastSignificantBits());
    }
}
