package dev.plumbline.ndis.structure;

import java.util.UUID;

/** The types of members, by the names of the headers. */
final class Types {

    static final FieldType<Integer> UCHAR = new SmallNumber("UCHAR", 1);
    static final FieldType<Integer> USHORT = new SmallNumber("USHORT", 2);
    static final FieldType<Long> ULONG = new Number32("ULONG");
    static final FieldType<Long> UINT32 = new Number32("UINT32");
    static final FieldType<Long> ULONG64 = new Number64("ULONG64");
    static final FieldType<Long> PVOID = new Number64("PVOID");
    static final FieldType<Long> NDIS_HANDLE = new Number64("NDIS_HANDLE");
    static final FieldType<Boolean> BOOLEAN = new TruthValue();
    static final FieldType<UUID> GUID = new GuidValue();

    private Types() {}

    /** An enumeration of C: 32 bits, of which every value is kept. */
    static FieldType<Long> enumeration(String name) {
        return new Number32(name);
    }
}
