package dev.plumbline.ndis.structure;

/** Octets that are not the structure that they were taken for. The only exception that decoding throws. */
public final class LayoutException extends Exception {

    private static final long serialVersionUID = 1;

    /** The structure, by NDIS's name. */
    private final String structure;

    /** The path of the member. */
    private final String member;

    /** Octets from the start of the input. */
    private final long offset;

    /** What should be there. */
    private final String expected;

    /** What is there. */
    private final String found;

    LayoutException(String structure, String member, long offset, String expected, String found) {
        super("%s.%s at offset 0x%X: expected %s, found %s".formatted(structure, member, offset, expected, found));
        this.structure = structure;
        this.member = member;
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    /** What is wrong with the value at {@code offset}, without a word on which member it is. */
    static LayoutException ofValue(String type, long offset, String expected, Object found) {
        return new LayoutException(type, "", offset, expected, String.valueOf(found));
    }

    /** The same, seen from the structure {@code outer} that has {@code part} as a member. */
    LayoutException inside(String outer, String part) {
        return new LayoutException(
                outer, member.isEmpty() ? part : part + "." + member, offset, expected, found);
    }

    /** NDIS's name of the structure that was to be decoded, such as {@code NDIS_SWITCH_NIC_PARAMETERS}. */
    public String structure() {
        return structure;
    }

    /** The member at fault, with the members that it is within in front, such as {@code NicName.Length}. */
    public String member() {
        return member;
    }

    /** Where that member begins, in octets from the start of the input. */
    public long offset() {
        return offset;
    }

    /** What would have been right. */
    public String expected() {
        return expected;
    }

    /** What was there. */
    public String found() {
        return found;
    }
}
