/* OID requests and status indications. */
#ifndef PL_NDIS_OID_REQUEST_H
#define PL_NDIS_OID_REQUEST_H

#define NDIS_OID_REQUEST_NDIS_RESERVED_SIZE 16
#define NDIS_OID_REQUEST_TIMEOUT_INFINITE 0

typedef struct _NDIS_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    NDIS_REQUEST_TYPE RequestType;
    NDIS_PORT_NUMBER PortNumber;
    UINT Timeout;
    PVOID RequestId;
    NDIS_HANDLE RequestHandle;
    union _REQUEST_DATA {
        struct _QUERY {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesWritten;
            UINT BytesNeeded;
        } QUERY_INFORMATION;
        struct _SET {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            UINT InformationBufferLength;
            UINT BytesRead;
            UINT BytesNeeded;
        } SET_INFORMATION;
        struct _METHOD {
            NDIS_OID Oid;
            PVOID InformationBuffer;
            ULONG InputBufferLength;
            ULONG OutputBufferLength;
            ULONG MethodId;
            UINT BytesWritten;
            UINT BytesRead;
            UINT BytesNeeded;
        } METHOD_INFORMATION;
    } DATA;
    PVOID NdisReserved[NDIS_OID_REQUEST_NDIS_RESERVED_SIZE];
    UCHAR MiniportReserved[2 * sizeof(PVOID)] __attribute__((aligned(8)));
    UCHAR SourceReserved[2 * sizeof(PVOID)] __attribute__((aligned(8)));
    UCHAR SupportedRevision;
    UCHAR Reserved1;
    USHORT Reserved2;
    ULONG SwitchId;
    ULONG VPortId;
    ULONG Flags;
} NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;

#define NDIS_OID_REQUEST_REVISION_1 1
#define NDIS_SIZEOF_OID_REQUEST_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Reserved2)
#define NDIS_OID_REQUEST_REVISION_2 2
#define NDIS_SIZEOF_OID_REQUEST_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NDIS_OID_REQUEST, Flags)

_Static_assert(sizeof(NDIS_OID_REQUEST) == 0xF8, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, RequestType) == 0x04, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, PortNumber) == 0x08, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, RequestId) == 0x10, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, DATA) == 0x20, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, DATA.QUERY_INFORMATION.InformationBuffer) == 0x28, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, DATA.QUERY_INFORMATION.BytesWritten) == 0x34, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, DATA.METHOD_INFORMATION.BytesNeeded) == 0x44, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, NdisReserved) == 0x48, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, MiniportReserved) == 0xC8, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, SourceReserved) == 0xD8, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, SupportedRevision) == 0xE8, "NDIS_OID_REQUEST");
_Static_assert(offsetof(NDIS_OID_REQUEST, SwitchId) == 0xEC, "NDIS_OID_REQUEST");

typedef struct _NDIS_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE SourceHandle;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_STATUS StatusCode;
    ULONG Flags;
    NDIS_HANDLE DestinationHandle;
    PVOID RequestId;
    PVOID StatusBuffer;
    ULONG StatusBufferSize;
    GUID Guid;
    PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;

#define NDIS_STATUS_INDICATION_REVISION_1 1
#define NDIS_SIZEOF_STATUS_INDICATION_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_STATUS_INDICATION, NdisReserved)
#define NDIS_STATUS_INDICATION_FLAGS_MEDIA_CONNECT_TO_CONNECT 0x1000
#define NDIS_STATUS_INDICATION_FLAGS_NDIS_RESERVED 0xFFF

_Static_assert(sizeof(NDIS_STATUS_INDICATION) == 0x70, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, StatusCode) == 0x14, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, DestinationHandle) == 0x20, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, StatusBuffer) == 0x30, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, StatusBufferSize) == 0x38, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, Guid) == 0x3C, "NDIS_STATUS_INDICATION");
_Static_assert(offsetof(NDIS_STATUS_INDICATION, NdisReserved) == 0x50, "NDIS_STATUS_INDICATION");

NDIS_STATUS NdisAllocateCloneOidRequest(
    NDIS_HANDLE SourceHandle, PNDIS_OID_REQUEST OidRequest, UINT PoolTag, PNDIS_OID_REQUEST *ClonedOidRequest);
VOID NdisFreeCloneOidRequest(NDIS_HANDLE SourceHandle, PNDIS_OID_REQUEST Request);

#endif
