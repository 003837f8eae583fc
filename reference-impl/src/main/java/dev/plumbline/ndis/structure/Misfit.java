package dev.plumbline.ndis.structure;

/** A value that a member of a structure cannot hold, or that contradicts another one. */
final class Misfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** The member, by NDIS's name. */
    final String member;

    /** What it can hold. */
    final String expected;

    /** What was given. */
    final String found;

    Misfit(String member, String expected, Object found) {
        super("%s: expected %s, found %s".formatted(member, expected, found));
        this.member = member;
        this.expected = expected;
        this.found = String.valueOf(found);
    }
}
