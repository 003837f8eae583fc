/*
 * Receives: buffers that belong to one adapter's card, indicated on the primary, and posted again when they come back.
 */
#include "miniport.h"

/* Where a packet keeps its buffer. */
#define RECEIVE_OF(packet) (*(RECEIVE **)(packet)->MiniportReserved)

static NDIS_STATUS Allocate(ADAPTER *Adapter, RECEIVE *Receive, ULONG Tag)
{
    NDIS_STATUS Status;

    Receive->Adapter = Adapter;
    Receive->Tag = Tag;
    NdisMAllocateSharedMemory(Adapter->Handle, FRAME_ROOM, TRUE, &Receive->Data, &Receive->Address);
    if (Receive->Data == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    NdisAllocateBuffer(&Status, &Receive->Buffer, Adapter->BufferPool, Receive->Data, FRAME_ROOM);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    NdisAllocatePacket(&Status, &Receive->Packet, Adapter->PacketPool);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    NDIS_SET_PACKET_HEADER_SIZE(Receive->Packet, ETHERNET_HEADER);
    NdisChainBufferAtFront(Receive->Packet, Receive->Buffer);
    RECEIVE_OF(Receive->Packet) = Receive;
    return NDIS_STATUS_SUCCESS;
}

/* What was allocated before a failure is left to ReceivesFree. */
NDIS_STATUS ReceivesAllocate(ADAPTER *Adapter)
{
    NDIS_STATUS Status;
    ULONG i;

    NdisAllocatePacketPool(&Status, &Adapter->PacketPool, RECEIVES, sizeof(PVOID) * 4);
    if (Status == NDIS_STATUS_SUCCESS) {
        NdisAllocateBufferPool(&Status, &Adapter->BufferPool, RECEIVES);
    }
    for (i = 0; i < RECEIVES && Status == NDIS_STATUS_SUCCESS; i++) {
        Status = Allocate(Adapter, &Adapter->Receives[i], i);
    }
    return Status;
}

void ReceivesFree(ADAPTER *Adapter)
{
    ULONG i;

    for (i = 0; i < RECEIVES; i++) {
        RECEIVE *Receive = &Adapter->Receives[i];

#ifdef FAULT_LEAK
        if (i == RECEIVES - 1) {
            Receive->Data = NULL;
        }
#endif
        if (Receive->Packet != NULL) {
            NdisFreePacket(Receive->Packet);
        }
        if (Receive->Buffer != NULL) {
            NdisFreeBuffer(Receive->Buffer);
        }
        if (Receive->Data != NULL) {
            NdisMFreeSharedMemory(Adapter->Handle, FRAME_ROOM, TRUE, Receive->Data, Receive->Address);
        }
    }
    if (Adapter->BufferPool != NULL) {
        NdisFreeBufferPool(Adapter->BufferPool);
    }
    if (Adapter->PacketPool != NULL) {
        NdisFreePacketPool(Adapter->PacketPool);
    }
}

static void Post(RECEIVE *Receive)
{
    NdisAdjustBufferLength(Receive->Buffer, FRAME_ROOM);
    NdisRecalculatePacketCounts(Receive->Packet);
    HwReceiveInto(Receive->Adapter, Receive->Tag, Receive->Address, FRAME_ROOM);
}

/* Gives the card all its buffers. */
void ReceivesPost(ADAPTER *Adapter)
{
    ULONG i;

    for (i = 0; i < RECEIVES; i++) {
        Post(&Adapter->Receives[i]);
    }
}

/* On whose handle a frame of this adapter is indicated; NULL while the bundle has no primary. */
static NDIS_HANDLE PrimaryHandle(ADAPTER *Adapter)
{
    NDIS_HANDLE Handle = NULL;

    NdisDprAcquireSpinLock(&Driver.Lock);
    if (Adapter->Bundle != NULL && Adapter->Bundle->Primary != NULL) {
        Handle = Adapter->Bundle->Primary->Handle;
    }
    NdisDprReleaseSpinLock(&Driver.Lock);
#ifdef FAULT_INDICATES_ON_SECONDARY
    Handle = Adapter->Handle;
#endif
    return Handle;
}

/* The card has filled some buffers. */
void ReceivesDone(ADAPTER *Adapter)
{
    ULONG Tag;
    ULONG Length;

    while (HwReceived(Adapter, &Tag, &Length)) {
        RECEIVE *Receive = &Adapter->Receives[Tag];
        NDIS_HANDLE Handle = PrimaryHandle(Adapter);

        if (Handle == NULL) {
            Post(Receive);
            continue;
        }
        NdisAdjustBufferLength(Receive->Buffer, Length);
        NdisRecalculatePacketCounts(Receive->Packet);
        NDIS_SET_PACKET_STATUS(Receive->Packet, NDIS_STATUS_SUCCESS);
        NdisMIndicateReceivePacket(Handle, &Receive->Packet, 1);
    }
}

/* Protocols are done with a packet. It comes with the primary's context; the card is that of the buffer's owner. */
VOID MPReturnPacket(NDIS_HANDLE Context, PNDIS_PACKET Packet)
{
    UNREFERENCED_PARAMETER(Context);

    Post(RECEIVE_OF(Packet));
}
