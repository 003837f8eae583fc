package dev.plumbline.ndis.structure;

import static dev.plumbline.ndis.structure.Types.NDIS_HANDLE;
import static dev.plumbline.ndis.structure.Types.PVOID;
import static dev.plumbline.ndis.structure.Types.UCHAR;
import static dev.plumbline.ndis.structure.Types.ULONG;
import static dev.plumbline.ndis.structure.Types.USHORT;
import static dev.plumbline.ndis.structure.Types.enumeration;

import dev.plumbline.ndis.value.ObjectType;
import dev.plumbline.ndis.value.RequestType;
import java.util.List;
import java.util.Optional;

/**
 * An OID request. Revision 1 is of NDIS 6.0, revision 2 of NDIS 6.50; both take the same room in memory.
 * What {@code RequestType} says decides which form {@code DATA} has.
 *
 * <pre>{@code
 * | offset | octets | member
 * +--------+--------+------------------------------------------------------
 * | 0x0000 |      4 | Header                       NDIS_OBJECT_HEADER, type 0x96
 * | 0x0004 |      4 | RequestType                  NDIS_REQUEST_TYPE
 * | 0x0008 |      4 | PortNumber                   ULONG
 * | 0x000C |      4 | Timeout                      ULONG
 * | 0x0010 |      8 | RequestId                    PVOID
 * | 0x0018 |      8 | RequestHandle                NDIS_HANDLE
 * | 0x0020 |     40 | DATA                         union
 * | 0x0048 |    128 | NdisReserved                 PVOID[16], reserved
 * | 0x00C8 |     16 | MiniportReserved             PVOID[2]
 * | 0x00D8 |     16 | SourceReserved               PVOID[2]
 * | 0x00E8 |      1 | SupportedRevision            UCHAR
 * | 0x00E9 |      1 | Reserved1                    UCHAR, reserved
 * | 0x00EA |      2 | Reserved2                    USHORT, reserved
 * +--------+--------+------------------------------------------------------
 *   revision 1: Header.Size 236, sizeof 248
 * | 0x00EC |      4 | SwitchId                     ULONG
 * | 0x00F0 |      4 | VPortId                      ULONG
 * | 0x00F4 |      4 | Flags                        ULONG
 * +--------+--------+------------------------------------------------------
 *   revision 2: Header.Size 248, sizeof 248
 * }</pre>
 *
 * @param revision of the structure: 1 or 2
 * @param requestType what it does
 * @param portNumber the port of the miniport; 0 for the default one
 * @param timeout seconds; 0 for any time
 * @param requestId by which it can be cancelled
 * @param requestHandle who issued it
 * @param data the OID and its buffer
 * @param miniportReserved two words that the miniport uses
 * @param sourceReserved two words that who issued it uses; by custom the original of a clone
 * @param supportedRevision the revision of the buffer that was understood
 * @param switchId the switch in the NIC
 * @param vportId the virtual port
 * @param flags kept as they are
 */
public record NdisOidRequest(
        int revision,
        long requestType,
        long portNumber,
        long timeout,
        long requestId,
        long requestHandle,
        OidRequestData data,
        List<Long> miniportReserved,
        List<Long> sourceReserved,
        int supportedRevision,
        long switchId,
        long vportId,
        long flags) {

    static final int REQUEST_TYPE = 0x04;
    static final int DATA = 0x20;
    private static final int ROOM = 0xF8;

    /** Its layout. */
    public static final Layout<NdisOidRequest> LAYOUT = Layout.of("NDIS_OID_REQUEST", NdisOidRequest.class)
            .room(ROOM)
            .header(ObjectType.OID_REQUEST)
            .field(REQUEST_TYPE, "RequestType", enumeration("NDIS_REQUEST_TYPE"))
            .field(0x08, "PortNumber", ULONG)
            .field(0x0C, "Timeout", ULONG)
            .field(0x10, "RequestId", PVOID)
            .field(0x18, "RequestHandle", NDIS_HANDLE)
            .field(DATA, "DATA", new OidRequestDataType())
            .reserved(0x48, "NdisReserved", new WordArray("PVOID", 16))
            .field(0xC8, "MiniportReserved", new WordArray("PVOID", 2))
            .field(0xD8, "SourceReserved", new WordArray("PVOID", 2))
            .field(0xE8, "SupportedRevision", UCHAR)
            .reserved(0xE9, "Reserved1", UCHAR)
            .reserved(0xEA, "Reserved2", USHORT)
            .revision()
            .field(0xEC, "SwitchId", ULONG)
            .field(0xF0, "VPortId", ULONG)
            .field(0xF4, "Flags", ULONG)
            .revision()
            .done();

    /** @throws IllegalArgumentException if a number does not fit its member, or its revision lacks the member */
    public NdisOidRequest {
        miniportReserved = List.copyOf(miniportReserved);
        sourceReserved = List.copyOf(sourceReserved);
        LAYOUT.check(
                revision,
                requestType,
                portNumber,
                timeout,
                requestId,
                requestHandle,
                data,
                miniportReserved,
                sourceReserved,
                supportedRevision,
                switchId,
                vportId,
                flags);
        OidRequestData.Form form = OidRequestData.Form.of(requestType);
        if (data.form() != form) {
            throw new Misfit("DATA", form + " for RequestType " + requestType, data.form());
        }
    }

    /** What it does; empty if the documents do not name the number. */
    public Optional<RequestType> knownType() {
        return RequestType.of(requestType);
    }
}
