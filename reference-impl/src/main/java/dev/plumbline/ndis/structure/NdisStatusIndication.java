package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.GUID;
import static dev.plumbline.ndis.structure.Types.NDIS_HANDLE;
import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.ULONG;

import dev.plumbline.ndis.value.ObjectType;
import dev.plumbline.ndis.value.StatusIndicationCode;
import java.util.Optional;
import java.util.UUID;

/**
 * A status indication: something happened that drivers above have to know.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x98
 * | 0x0004 |      4 | (padding)
 * | 0x0008 |      8 | SourceHandle                 NDIS_HANDLE
 * | 0x0010 |      4 | PortNumber                   ULONG
 * | 0x0014 |      4 | StatusCode                   ULONG
 * | 0x0018 |      4 | Flags                        ULONG
 * | 0x001C |      4 | (padding)
 * | 0x0020 |      8 | DestinationHandle            NDIS_HANDLE
 * | 0x0028 |      8 | RequestId                    PVOID
 * | 0x0030 |      8 | StatusBuffer                 PVOID
 * | 0x0038 |      4 | StatusBufferSize             ULONG
 * | 0x003C |     16 | Guid                         GUID
 * | 0x004C |      4 | (padding)
 * | 0x0050 |     32 | NdisReserved                 PVOID[4], reserved
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 112, sizeof 112
 * }</pre>
 *
 * @param sourceHandle who indicates it
 * @param portNumber the port of the miniport that it is about; 0 for the default one
 * @param statusCode what happened
 * @param flags kept as they are
 * @param destinationHandle for whom; 0 for everybody
 * @param requestId of the OID request that caused it; 0 if none did
 * @param statusBuffer where more is said; 0 for nowhere
 * @param statusBufferSize octets there
 * @param guid of an indication of a driver of its own
 */
public record NdisStatusIndication(
        long sourceHandle,
        long portNumber,
        long statusCode,
        long flags,
        long destinationHandle,
        long requestId,
        long statusBuffer,
        long statusBufferSize,
        UUID guid) {

    /** Its layout. */
    public static final Layout<NdisStatusIndication> LAYOUT = Layout.of(
                    "NDIS_STATUS_INDICATION", NdisStatusIndication.class)
            .header(ObjectType.STATUS_INDICATION)
            .field(0x08, "SourceHandle", NDIS_HANDLE)
            .field(0x10, "PortNumber", ULONG)
            .field(0x14, "StatusCode", ULONG)
            .field(0x18, "Flags", ULONG)
            .field(0x20, "DestinationHandle", NDIS_HANDLE)
            .field(0x28, "RequestId", PVOID)
            .field(0x30, "StatusBuffer", PVOID)
            .field(0x38, "StatusBufferSize", ULONG)
            .field(0x3C, "Guid", GUID)
            .reserved(0x50, "NdisReserved", new WordArray("PVOID", 4))
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member */
    public NdisStatusIndication {
        LAYOUT.check(
                sourceHandle,
                portNumber,
                statusCode,
                flags,
                destinationHandle,
                requestId,
                statusBuffer,
                statusBufferSize,
                guid);
    }

    /** What happened; empty if the documents do not name the number. */
    public Optional<StatusIndicationCode> knownCode() {
        return StatusIndicationCode.of(statusCode);
    }
}
