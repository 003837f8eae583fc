package dev.plumbline.ndis.structure;

/**
 * One member of a structure, as a row of its table.
 *
 * @param name NDIS's name
 * @param offset octets from the start of the structure to it, or to the word of a bit field
 * @param size octets that it takes, or that the word of a bit field takes
 * @param firstBit the lowest bit of that word that it takes; 0 unless it is a bit field
 * @param bits how many bits it takes
 * @param type NDIS's name of its type
 * @param revision the first revision of the structure that has it
 * @param role what decoding does with it
 */
public record Member(
        String name, int offset, int size, int firstBit, int bits, String type, int revision, Role role) {

    /** What decoding does with a member. */
    public enum Role {
        /** The header: judged, not kept. */
        HEADER,
        /** A component of the record. */
        VALUE,
        /** The length of the member after it: judged and followed. */
        LENGTH,
        /** Not looked at; zero when written. */
        RESERVED
    }

    static Member of(String name, int offset, FieldType<?> type, int revision, Role role) {
        return new Member(
                name, offset, type.size(), type.firstBit(), type.bits(), type.label(), revision, role);
    }

    /** Whether it takes less than its word. */
    public boolean isBitField() {
        return bits < size * Byte.SIZE;
    }

    /** The first octet behind it, or behind its word. */
    public int end() {
        return offset + size;
    }

    /** The first bit of the structure that it takes. */
    long startBit() {
        return (long) offset * Byte.SIZE + firstBit;
    }

    /** The first bit of the structure behind it. */
    long endBit() {
        return startBit() + bits;
    }
}
