package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** {@code element[count]}, where an element is 64 bits, of which every pattern is a value. */
record WordArray(String element, int count) implements FieldType<List<Long>> {

    @Override
    public String label() {
        return element + "[" + count + "]";
    }

    @Override
    public int size() {
        return count * Long.BYTES;
    }

    @Override
    public int alignment() {
        return Long.BYTES;
    }

    @Override
    public Class<? super List<Long>> javaType() {
        return List.class;
    }

    @Override
    public List<Long> zero() {
        return Collections.nCopies(count, 0L);
    }

    @Override
    public List<Long> read(ByteBuffer bytes, int at) {
        return IntStream.range(0, count).mapToObj(i -> bytes.getLong(at + i * Long.BYTES)).toList();
    }

    @Override
    public void write(ByteBuffer bytes, int at, List<Long> value) {
        for (int i = 0; i < count; i++) {
            bytes.putLong(at + i * Long.BYTES, value.get(i));
        }
    }

    @Override
    public void check(String member, List<Long> value) {
        if (value.size() != count) {
            throw new Misfit(member, count + " elements", value.size());
        }
    }
}
