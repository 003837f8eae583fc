/*
 * NDIS 5: packets, their buffers, and the pools of both.
 */
#ifndef PL_NDIS5_PACKET_H
#define PL_NDIS5_PACKET_H

typedef struct _NDIS_PACKET_POOL NDIS_PACKET_POOL, *PNDIS_PACKET_POOL;

typedef struct _NDIS_PACKET_PRIVATE {
    UINT PhysicalCount;
    UINT TotalLength;
    PNDIS_BUFFER Head;
    PNDIS_BUFFER Tail;
    PNDIS_PACKET_POOL Pool;
    UINT Count;
    ULONG Flags;
    BOOLEAN ValidCounts;
    UCHAR NdisPacketFlags;
    USHORT NdisPacketOobOffset;
} NDIS_PACKET_PRIVATE, *PNDIS_PACKET_PRIVATE;

typedef struct _NDIS_PACKET {
    NDIS_PACKET_PRIVATE Private;
    union {
        struct {
            UCHAR MiniportReserved[2 * sizeof(PVOID)];
            UCHAR WrapperReserved[2 * sizeof(PVOID)];
        };
        struct {
            UCHAR MiniportReservedEx[3 * sizeof(PVOID)];
            UCHAR WrapperReservedEx[sizeof(PVOID)];
        };
        struct {
            UCHAR MacReserved[4 * sizeof(PVOID)];
        };
    };
    ULONG_PTR Reserved[2];
    UCHAR ProtocolReserved[1];
} NDIS_PACKET, *PNDIS_PACKET, **PPNDIS_PACKET;

typedef struct _NDIS_PACKET_OOB_DATA {
    union {
        ULONGLONG TimeToSend;
        ULONGLONG TimeSent;
    };
    ULONGLONG TimeReceived;
    UINT HeaderSize;
    UINT SizeMediaSpecificInfo;
    PVOID MediaSpecificInformation;
    NDIS_STATUS Status;
} NDIS_PACKET_OOB_DATA, *PNDIS_PACKET_OOB_DATA;

typedef enum _NDIS_PER_PACKET_INFO {
    TcpIpChecksumPacketInfo,
    IpSecPacketInfo,
    TcpLargeSendPacketInfo,
    ClassificationHandlePacketInfo,
    NdisReserved,
    ScatterGatherListPacketInfo,
    Ieee8021QInfo,
    OriginalPacketInfo,
    PacketCancelId,
    OriginalNetBufferList,
    CachedNetBufferList,
    ShortPacketPaddingInfo,
    MaxPerPacketInfo
} NDIS_PER_PACKET_INFO, *PNDIS_PER_PACKET_INFO;

typedef struct _NDIS_PACKET_EXTENSION {
    PVOID NdisPacketInfo[MaxPerPacketInfo];
} NDIS_PACKET_EXTENSION, *PNDIS_PACKET_EXTENSION;

_Static_assert(sizeof(NDIS_PACKET_PRIVATE) == 0x30, "NDIS_PACKET_PRIVATE");
_Static_assert(offsetof(NDIS_PACKET, ProtocolReserved) == 0x60, "NDIS_PACKET");
_Static_assert(sizeof(NDIS_PACKET_OOB_DATA) == 0x28, "NDIS_PACKET_OOB_DATA");

#define NDIS_OOB_DATA_FROM_PACKET(packet) \
    ((PNDIS_PACKET_OOB_DATA)((PUCHAR)(packet) + (packet)->Private.NdisPacketOobOffset))
#define NDIS_PACKET_EXTENSION_FROM_PACKET(packet) \
    ((PNDIS_PACKET_EXTENSION)(NDIS_OOB_DATA_FROM_PACKET(packet) + 1))
#define NDIS_PER_PACKET_INFO_FROM_PACKET(packet, kind) \
    (NDIS_PACKET_EXTENSION_FROM_PACKET(packet)->NdisPacketInfo[kind])
#define NDIS_GET_ORIGINAL_PACKET(packet) ((PNDIS_PACKET)NDIS_PER_PACKET_INFO_FROM_PACKET(packet, OriginalPacketInfo))
#define NDIS_SET_ORIGINAL_PACKET(packet, original) \
    (NDIS_PER_PACKET_INFO_FROM_PACKET(packet, OriginalPacketInfo) = (original))
#define NDIS_GET_PACKET_CANCEL_ID(packet) NDIS_PER_PACKET_INFO_FROM_PACKET(packet, PacketCancelId)
#define NDIS_GET_PACKET_STATUS(packet) (NDIS_OOB_DATA_FROM_PACKET(packet)->Status)
#define NDIS_SET_PACKET_STATUS(packet, status) (NDIS_OOB_DATA_FROM_PACKET(packet)->Status = (status))
#define NDIS_GET_PACKET_HEADER_SIZE(packet) (NDIS_OOB_DATA_FROM_PACKET(packet)->HeaderSize)
#define NDIS_SET_PACKET_HEADER_SIZE(packet, size) (NDIS_OOB_DATA_FROM_PACKET(packet)->HeaderSize = (size))
#define NDIS_GET_PACKET_TIME_TO_SEND(packet) (NDIS_OOB_DATA_FROM_PACKET(packet)->TimeToSend)
#define NDIS_SET_PACKET_TIME_SENT(packet, time) (NDIS_OOB_DATA_FROM_PACKET(packet)->TimeSent = (time))
#define NDIS_SET_PACKET_TIME_RECEIVED(packet, time) (NDIS_OOB_DATA_FROM_PACKET(packet)->TimeReceived = (time))

#define fPACKET_CONTAINS_MEDIA_SPECIFIC_INFO 0x40
#define fPACKET_ALLOCATED_BY_NDIS 0x80

#define NdisGetPacketFlags(packet) ((packet)->Private.Flags)
#define NdisSetPacketFlags(packet, flags) ((packet)->Private.Flags |= (flags))
#define NdisClearPacketFlags(packet, flags) ((packet)->Private.Flags &= ~(flags))
#define NDIS_FLAGS_DONT_LOOPBACK 0x00000080
#define NDIS_PROTOCOL_ID_MASK 0x0F

void NdisAllocatePacketPool(PNDIS_STATUS Status, PNDIS_HANDLE Pool, UINT Packets, UINT ProtocolReservedLength);
void NdisAllocatePacketPoolEx(
    PNDIS_STATUS Status, PNDIS_HANDLE Pool, UINT Packets, UINT Overflow, UINT ProtocolReservedLength);
void NdisFreePacketPool(NDIS_HANDLE Pool);
UINT NdisPacketPoolUsage(NDIS_HANDLE Pool);
void NdisAllocatePacket(PNDIS_STATUS Status, PNDIS_PACKET *Packet, NDIS_HANDLE Pool);
void NdisFreePacket(PNDIS_PACKET Packet);
void NdisReinitializePacket(PNDIS_PACKET Packet);
#define NdisDprAllocatePacket NdisAllocatePacket
#define NdisDprAllocatePacketNonInterlocked NdisAllocatePacket
#define NdisDprFreePacket NdisFreePacket
#define NdisDprFreePacketNonInterlocked NdisFreePacket

void NdisAllocateBufferPool(PNDIS_STATUS Status, PNDIS_HANDLE Pool, UINT Buffers);
void NdisFreeBufferPool(NDIS_HANDLE Pool);
void NdisAllocateBuffer(
    PNDIS_STATUS Status, PNDIS_BUFFER *Buffer, NDIS_HANDLE Pool, PVOID VirtualAddress, UINT Length);
void NdisFreeBuffer(PNDIS_BUFFER Buffer);

void NdisQueryBuffer(PNDIS_BUFFER Buffer, PVOID *VirtualAddress, PUINT Length);
#define NdisQueryBufferSafe(buffer, address, length, priority) NdisQueryBuffer(buffer, (PVOID *)(address), length)
#define NdisBufferLength(buffer) MmGetMdlByteCount(buffer)
#define NdisBufferVirtualAddress(buffer) MmGetSystemAddressForMdlSafe(buffer, NormalPagePriority)
#define NdisBufferVirtualAddressSafe(buffer, priority) MmGetSystemAddressForMdlSafe(buffer, priority)
#define NdisAdjustBufferLength(buffer, length) ((buffer)->ByteCount = (length))
#define NdisGetNextBuffer(buffer, next) (*(next) = (buffer)->Next)
#define NDIS_BUFFER_LINKAGE(buffer) ((buffer)->Next)
#define NDIS_BUFFER_TO_SPAN_PAGES(buffer) 1

void NdisChainBufferAtFront(PNDIS_PACKET Packet, PNDIS_BUFFER Buffer);
void NdisChainBufferAtBack(PNDIS_PACKET Packet, PNDIS_BUFFER Buffer);
void NdisUnchainBufferAtFront(PNDIS_PACKET Packet, PNDIS_BUFFER *Buffer);
void NdisUnchainBufferAtBack(PNDIS_PACKET Packet, PNDIS_BUFFER *Buffer);
#define NdisRecalculatePacketCounts(packet) ((packet)->Private.ValidCounts = FALSE)
void NdisQueryPacket(
    PNDIS_PACKET Packet, PUINT PhysicalBuffers, PUINT Buffers, PNDIS_BUFFER *First, PUINT TotalLength);
#define NdisQueryPacketLength(packet, length) NdisQueryPacket(packet, NULL, NULL, NULL, length)
void NdisGetFirstBufferFromPacket(
    PNDIS_PACKET Packet, PNDIS_BUFFER *First, PVOID *FirstAddress, PUINT FirstLength, PUINT TotalLength);
#define NdisGetFirstBufferFromPacketSafe(packet, first, address, length, total, priority) \
    NdisGetFirstBufferFromPacket(packet, first, address, length, total)

#endif
