package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.USHORT;

/**
 * A text with its length. Every sequence of UTF-16 code units is kept, also one with lone surrogates or zeros.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      2 | Length                       USHORT, octets of the next
 * | 0x0002 |    514 | String                       WCHAR[257]
 * +--------+--------+------------------------------------------------------
 *   sizeof 516
 * }</pre>
 *
 * @param string at most 256 UTF-16 code units
 */
public record IfCountedString(String string) {

    /** Its layout. */
    public static final Layout<IfCountedString> LAYOUT = Layout.of("IF_COUNTED_STRING", IfCountedString.class)
            .length(0x00, "Length", USHORT)
            .field(0x02, "String", new CountedText())
            .revision()
            .done();

    /** As a member of another structure. */
    static final FieldType<IfCountedString> TYPE = new Nested<>(LAYOUT, new IfCountedString(""));

    /** @throws IllegalArgumentException if it is longer than 256 code units */
    public IfCountedString {
        LAYOUT.check(string);
    }

    @Override
    public String toString() {
        return string;
    }
}
