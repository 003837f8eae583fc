package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.UCHAR;
import static dev.plumbline.ndis.structure.Types.USHORT;

import dev.plumbline.ndis.value.ObjectType;
import java.util.Optional;

/**
 * What most structures of NDIS begin with. As a structure of its own it is read without judgement.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      1 | Type                         UCHAR
 * | 0x0001 |      1 | Revision                     UCHAR
 * | 0x0002 |      2 | Size                         USHORT
 * +--------+--------+------------------------------------------------------
 *   sizeof 4
 * }</pre>
 *
 * @param type the number of an object type
 * @param revision the revision of the structure
 * @param size octets of the structure
 */
public record NdisObjectHeader(int type, int revision, int size) {

    /** Its layout. */
    public static final Layout<NdisObjectHeader> LAYOUT = Layout.of("NDIS_OBJECT_HEADER", NdisObjectHeader.class)
            .field(0x00, "Type", UCHAR)
            .field(0x01, "Revision", UCHAR)
            .field(0x02, "Size", USHORT)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public NdisObjectHeader {
        LAYOUT.check(type, revision, size);
    }

    /** Its object type; empty if the documents do not name the number. */
    public Optional<ObjectType> knownType() {
        return ObjectType.of(type);
    }
}
