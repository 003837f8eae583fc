package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.ULONG;

/**
 * The form of {@link OidRequestData} in a request that asks for something: types 0 and 2.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Oid                          ULONG
 * | 0x0004 |      4 | (padding)
 * | 0x0008 |      8 | InformationBuffer            PVOID
 * | 0x0010 |      4 | InformationBufferLength      ULONG
 * | 0x0014 |      4 | BytesWritten                 ULONG
 * | 0x0018 |      4 | BytesNeeded                  ULONG
 * | 0x001C |      4 | (padding)
 * +--------+--------+------------------------------------------------------
 *   sizeof 32
 * }</pre>
 *
 * @param oid the OID
 * @param informationBuffer where the buffer is
 * @param informationBufferLength octets of the buffer
 * @param bytesWritten octets written to it
 * @param bytesNeeded octets that it lacks room for, or how long it has to be
 */
public record QueryInformation(
        long oid, long informationBuffer, long informationBufferLength, long bytesWritten, long bytesNeeded)
        implements OidRequestData {

    /** Its layout. */
    public static final Layout<QueryInformation> LAYOUT = Layout.of(
                    "NDIS_OID_REQUEST.DATA.QUERY_INFORMATION", QueryInformation.class)
            .field(0x00, "Oid", ULONG)
            .field(0x08, "InformationBuffer", PVOID)
            .field(0x10, "InformationBufferLength", ULONG)
            .field(0x14, "BytesWritten", ULONG)
            .field(0x18, "BytesNeeded", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public QueryInformation {
        LAYOUT.check(oid, informationBuffer, informationBufferLength, bytesWritten, bytesNeeded);
    }

    @Override
    public Form form() {
        return Form.QUERY;
    }
}
