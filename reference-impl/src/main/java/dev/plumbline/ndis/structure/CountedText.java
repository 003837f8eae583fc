package dev.plumbline.ndis.structure;

import dev.plumbline.ndis.value.NdisConstant;
import java.nio.ByteBuffer;

/**
 * {@code WCHAR[257]} with its length in octets in the {@code USHORT} right in front of it. Every sequence of UTF-16
 * code units is kept, also one with lone surrogates or zeros; what lies beyond the length is not looked at.
 */
record CountedText() implements FieldType<String> {

    private static final int MOST = NdisConstant.MAX_STRING_SIZE;

    @Override
    public String label() {
        return "WCHAR[" + (MOST + 1) + "]";
    }

    @Override
    public int size() {
        return (MOST + 1) * Character.BYTES;
    }

    @Override
    public int alignment() {
        return Character.BYTES;
    }

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public String zero() {
        return "";
    }

    @Override
    public String read(ByteBuffer bytes, int at) throws LayoutException {
        int before = at - Short.BYTES;
        int length = Short.toUnsignedInt(bytes.getShort(before));
        if (length % Character.BYTES != 0 || length > MOST * Character.BYTES) {
            String expected = "an even Length up to " + MOST * Character.BYTES;
            throw LayoutException.ofValue(label(), before, expected, length);
        }
        char[] units = new char[length / Character.BYTES];
        for (int i = 0; i < units.length; i++) {
            units[i] = bytes.getChar(at + i * Character.BYTES);
        }
        return String.valueOf(units);
    }

    @Override
    public void write(ByteBuffer bytes, int at, String value) {
        bytes.putShort(at - Short.BYTES, (short) (value.length() * Character.BYTES));
        for (int i = 0; i < value.length(); i++) {
            bytes.putChar(at + i * Character.BYTES, value.charAt(i));
        }
    }

    @Override
    public void check(String member, String value) {
        if (value.length() > MOST) {
            throw new Misfit(member, "at most " + MOST + " UTF-16 code units", value.length());
        }
    }
}
