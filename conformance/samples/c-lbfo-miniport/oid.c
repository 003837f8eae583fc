/*
 * Requests, each for exactly the adapter that it names, whatever its role. What the PHY or the filter table of the card
 * has to do with takes time: those requests are completed by a timer.
 */
#include "miniport.h"

static const NDIS_OID Supported[] = {
    OID_GEN_SUPPORTED_LIST,
    OID_GEN_MEDIA_CONNECT_STATUS,
    OID_GEN_LINK_SPEED,
    OID_GEN_MAXIMUM_FRAME_SIZE,
    OID_GEN_CURRENT_PACKET_FILTER,
    OID_802_3_CURRENT_ADDRESS,
    OID_802_3_MULTICAST_LIST,
    OID_PNP_SET_POWER,
};

static NDIS_STATUS Answer(
    const void *From, ULONG Size, PVOID Buffer, ULONG Length, PULONG Written, PULONG Needed)
{
    *Written = 0;
    *Needed = Size;
    if (Length < Size) {
        return NDIS_STATUS_BUFFER_TOO_SHORT;
    }
    NdisMoveMemory(Buffer, From, Size);
    *Written = Size;
    return NDIS_STATUS_SUCCESS;
}

/* Leaves a request to the card. */
static NDIS_STATUS Later(ADAPTER *Adapter, BOOLEAN Set, NDIS_OID Oid, PVOID Buffer, PULONG Done)
{
    Adapter->Request.Set = Set;
    Adapter->Request.Oid = Oid;
    Adapter->Request.Buffer = Buffer;
    Adapter->Request.Done = Done;
    Adapter->Request.Pending = TRUE;
    TimerSet(&Adapter->RequestTimer, REQUEST_DELAY);
    return NDIS_STATUS_PENDING;
}

NDIS_STATUS MPQueryInformation(
    NDIS_HANDLE Context, NDIS_OID Oid, PVOID Buffer, ULONG Length, PULONG Written, PULONG Needed)
{
    ADAPTER *Adapter = Context;
    NDIS_MEDIA_STATE State;
    UCHAR Address[6];
    ULONG Number;

    switch (Oid) {
    case OID_GEN_SUPPORTED_LIST:
        return Answer(Supported, sizeof(Supported), Buffer, Length, Written, Needed);
    case OID_GEN_MEDIA_CONNECT_STATUS:
        State = HwIsConnected(Adapter) ? NdisMediaStateConnected : NdisMediaStateDisconnected;
        return Answer(&State, sizeof(State), Buffer, Length, Written, Needed);
    case OID_GEN_LINK_SPEED:
        if (Length < sizeof(ULONG)) {
            *Needed = sizeof(ULONG);
            return NDIS_STATUS_BUFFER_TOO_SHORT;
        }
        return Later(Adapter, FALSE, Oid, Buffer, Written);
    case OID_GEN_MAXIMUM_FRAME_SIZE:
        Number = 1500;
        return Answer(&Number, sizeof(Number), Buffer, Length, Written, Needed);
    case OID_GEN_CURRENT_PACKET_FILTER:
        return Answer(&Adapter->PacketFilter, sizeof(ULONG), Buffer, Length, Written, Needed);
    case OID_802_3_CURRENT_ADDRESS:
        HwAddress(Adapter, Address);
        return Answer(Address, sizeof(Address), Buffer, Length, Written, Needed);
    default:
        return NDIS_STATUS_NOT_SUPPORTED;
    }
}

NDIS_STATUS MPSetInformation(
    NDIS_HANDLE Context, NDIS_OID Oid, PVOID Buffer, ULONG Length, PULONG Read, PULONG Needed)
{
    ADAPTER *Adapter = Context;

    switch (Oid) {
    case OID_GEN_CURRENT_PACKET_FILTER:
        if (Length < sizeof(ULONG)) {
            *Needed = sizeof(ULONG);
            return NDIS_STATUS_INVALID_LENGTH;
        }
        NdisMoveMemory(&Adapter->PacketFilter, Buffer, sizeof(ULONG));
        *Read = sizeof(ULONG);
        return NDIS_STATUS_SUCCESS;
    case OID_802_3_MULTICAST_LIST:
        if (Length % 6 != 0) {
            return NDIS_STATUS_INVALID_LENGTH;
        }
        *Read = Length;
        return Later(Adapter, TRUE, Oid, Buffer, Read);
    case OID_PNP_SET_POWER:
        *Read = Length;
        return Later(Adapter, TRUE, Oid, Buffer, Read);
    default:
        return NDIS_STATUS_NOT_SUPPORTED;
    }
}

static void Complete(ADAPTER *Adapter, NDIS_STATUS Status)
{
    NDIS_HANDLE Handle = Adapter->Handle;
    REQUEST Request = Adapter->Request;

    NdisZeroMemory(&Adapter->Request, sizeof(Adapter->Request));
    if (!Request.Pending) {
        return;
    }
    if (Request.Oid == OID_GEN_LINK_SPEED && Status == NDIS_STATUS_SUCCESS) {
        *(PULONG)Request.Buffer = 10000000; /* in 100 bits per second */
        *Request.Done = sizeof(ULONG);
    }
#ifdef FAULT_ANSWERS_FOR_PRIMARY
    if (Adapter->Bundle != NULL && Adapter->Bundle->Primary != NULL) {
        Handle = Adapter->Bundle->Primary->Handle;
    }
#endif
    if (Request.Set) {
        NdisMSetInformationComplete(Handle, Status);
    } else {
        NdisMQueryInformationComplete(Handle, Status);
    }
}

/* The card is done with the request. */
void RequestDone(ADAPTER *Adapter)
{
    Complete(Adapter, NDIS_STATUS_SUCCESS);
}

/* The adapter goes away. The timer may still fire, and finds nothing to do. */
void RequestAbort(ADAPTER *Adapter)
{
    Complete(Adapter, NDIS_STATUS_REQUEST_ABORTED);
}
