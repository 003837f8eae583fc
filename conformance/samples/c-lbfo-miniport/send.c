/*
 * Sends: given to a primary, carried by any member, completed on that primary.
 */
#include "miniport.h"

/* A free entry of the carrier's table; SENDS if there is none. The lock is held. */
static ULONG FreeSend(ADAPTER *Carrier)
{
    ULONG Tag = 0;

    while (Tag < SENDS && Carrier->Sends[Tag].Busy) {
        Tag++;
    }
    return Tag;
}

/* NDIS_STATUS_PENDING, or why the packet does not go. */
static NDIS_STATUS Send(ADAPTER *Primary, PNDIS_PACKET Packet)
{
    PSCATTER_GATHER_LIST Pieces = NDIS_PER_PACKET_INFO_FROM_PACKET(Packet, ScatterGatherListPacketInfo);
    ADAPTER *Carrier = NULL;
    ULONG Tag;

    NdisAcquireSpinLock(&Driver.Lock);
    if (Primary->Bundle != NULL && Primary->Bundle->Primary == Primary) {
        Carrier = BundleCarrier(Primary->Bundle);
    }
    if (Carrier == NULL) {
#ifdef FAULT_LOCK_KEPT
        return NDIS_STATUS_FAILURE;
#endif
        NdisReleaseSpinLock(&Driver.Lock);
        return NDIS_STATUS_FAILURE;
    }
    Tag = FreeSend(Carrier);
    if (Tag == SENDS) {
        NdisReleaseSpinLock(&Driver.Lock);
        return NDIS_STATUS_RESOURCES;
    }
    Carrier->Sends[Tag].Packet = Packet;
    Carrier->Sends[Tag].Owner = Primary;
    Carrier->Sends[Tag].Busy = TRUE;
    HwTransmit(Carrier, Tag, Pieces);
    NdisReleaseSpinLock(&Driver.Lock);
    return NDIS_STATUS_PENDING;
}

VOID MPSendPackets(NDIS_HANDLE Context, PPNDIS_PACKET Packets, UINT Count)
{
    ADAPTER *Primary = Context;
    UINT i;

    for (i = 0; i < Count; i++) {
        NDIS_STATUS Status = Send(Primary, Packets[i]);

        if (Status != NDIS_STATUS_PENDING) {
            NdisMSendComplete(Primary->Handle, Packets[i], Status);
        }
    }
}

/* Takes the packet out of an entry whose frame the card is done with; NULL if it was completed before. */
static PNDIS_PACKET TakeSend(ADAPTER *Carrier, ULONG Tag, NDIS_HANDLE *Handle)
{
    PNDIS_PACKET Packet;

    NdisDprAcquireSpinLock(&Driver.Lock);
    Packet = Carrier->Sends[Tag].Packet;
    if (Packet != NULL) {
        *Handle = Carrier->Sends[Tag].Owner->Handle;
    }
    NdisZeroMemory(&Carrier->Sends[Tag], sizeof(Carrier->Sends[Tag]));
    NdisDprReleaseSpinLock(&Driver.Lock);
    return Packet;
}

/* The card is done with some frames. */
void SendsDone(ADAPTER *Adapter)
{
    ULONG Tag;

    while (HwTransmitted(Adapter, &Tag)) {
        NDIS_HANDLE Handle;
        PNDIS_PACKET Packet = TakeSend(Adapter, Tag, &Handle);

        if (Packet == NULL) {
            continue;
        }
#ifdef FAULT_COMPLETES_ON_CARRIER
        Handle = Adapter->Handle;
#endif
        NdisMSendComplete(Handle, Packet, NDIS_STATUS_SUCCESS);
#ifdef FAULT_COMPLETES_TWICE
        NdisMSendComplete(Handle, Packet, NDIS_STATUS_SUCCESS);
#endif
#ifdef FAULT_USES_COMPLETED_PACKET
        NdisReinitializePacket(Packet);
#endif
    }
}

/* A send of one member's table that was given to `Adapter`, or any if the table is its own; NULL if there is none. */
static PNDIS_PACKET TakeAny(ADAPTER *Carrier, ADAPTER *Adapter, NDIS_HANDLE *Handle)
{
    PNDIS_PACKET Packet = NULL;
    ULONG i;

    NdisAcquireSpinLock(&Driver.Lock);
    for (i = 0; i < SENDS && Packet == NULL; i++) {
        SEND *Entry = &Carrier->Sends[i];

        if (Entry->Packet != NULL && (Carrier == Adapter || Entry->Owner == Adapter)) {
            Packet = Entry->Packet;
            *Handle = Entry->Owner->Handle;
            Entry->Packet = NULL;
            Entry->Owner = NULL;
        }
    }
    NdisReleaseSpinLock(&Driver.Lock);
    return Packet;
}

/*
 * The adapter goes away: fails every send that was given to it or is carried by it. Its card is stopped; the other cards
 * have read their frames already and keep the entries until they say so.
 */
void SendsAbort(ADAPTER *Adapter, BUNDLE *Bundle)
{
    NDIS_HANDLE Handle;
    PNDIS_PACKET Packet;
    PLIST_ENTRY Entry;

#ifdef FAULT_FORGETS_SENDS
    return;
#endif
    while ((Packet = TakeAny(Adapter, Adapter, &Handle)) != NULL) {
        NdisMSendComplete(Handle, Packet, NDIS_STATUS_FAILURE);
    }
    for (Entry = Bundle->Members.Flink; Entry != &Bundle->Members; Entry = Entry->Flink) {
        ADAPTER *Member = CONTAINING_RECORD(Entry, ADAPTER, Link);

        while ((Packet = TakeAny(Member, Adapter, &Handle)) != NULL) {
            NdisMSendComplete(Handle, Packet, NDIS_STATUS_FAILURE);
        }
    }
}
