package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.ULONG;

/**
 * The form of {@link OidRequestData} in a request that both takes and gives: type 12.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Oid                          ULONG
 * | 0x0004 |      4 | (padding)
 * | 0x0008 |      8 | InformationBuffer            PVOID
 * | 0x0010 |      4 | InputBufferLength            ULONG
 * | 0x0014 |      4 | OutputBufferLength           ULONG
 * | 0x0018 |      4 | MethodId                     ULONG
 * | 0x001C |      4 | BytesWritten                 ULONG
 * | 0x0020 |      4 | BytesRead                    ULONG
 * | 0x0024 |      4 | BytesNeeded                  ULONG
 * +--------+--------+------------------------------------------------------
 *   sizeof 40
 * }</pre>
 *
 * @param oid the OID
 * @param informationBuffer where the buffer is
 * @param inputBufferLength octets of the buffer that are input
 * @param outputBufferLength octets of the buffer that may be output
 * @param methodId which of the methods of the OID
 * @param bytesWritten octets written to it
 * @param bytesRead octets read from it
 * @param bytesNeeded octets that it has to be long
 */
public record MethodInformation(
        long oid,
        long informationBuffer,
        long inputBufferLength,
        long outputBufferLength,
        long methodId,
        long bytesWritten,
        long bytesRead,
        long bytesNeeded)
        implements OidRequestData {

    /** Its layout. */
    public static final Layout<MethodInformation> LAYOUT = Layout.of(
                    "NDIS_OID_REQUEST.DATA.METHOD_INFORMATION", MethodInformation.class)
            .field(0x00, "Oid", ULONG)
            .field(0x08, "InformationBuffer", PVOID)
            .field(0x10, "InputBufferLength", ULONG)
            .field(0x14, "OutputBufferLength", ULONG)
            .field(0x18, "MethodId", ULONG)
            .field(0x1C, "BytesWritten", ULONG)
            .field(0x20, "BytesRead", ULONG)
            .field(0x24, "BytesNeeded", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public MethodInformation {
        LAYOUT.check(
                oid,
                informationBuffer,
                inputBufferLength,
                outputBufferLength,
                methodId,
                bytesWritten,
                bytesRead,
                bytesNeeded);
    }

    @Override
    public Form form() {
        return Form.METHOD;
    }
}
