/*
 * Packets: what comes from inside leaves by a member of the team, what comes from outside goes to whom it is for.
 */
#include "extension.h"

#define HEADERS 34 /* of Ethernet and IPv4 */

/* GRE in IPv4: encapsulated by network virtualization, and forwarded by the switch itself. */
static BOOLEAN IsEncapsulated(_In_reads_(HEADERS) const UCHAR *Frame)
{
    return Frame[12] == 0x08 && Frame[13] == 0x00 && Frame[23] == 47;
}

/* Completes a packet that goes nowhere, and says why. */
static VOID Drop(
    _In_ PEXTENSION Extension,
    _In_ PNET_BUFFER_LIST Packet,
    NDIS_STATUS Status,
    ULONG SendFlags,
    _In_ PNDIS_STRING Reason)
{
    NDIS_STRING Name = NDIS_STRING_CONST("Sample forwarding extension");
    NDIS_SWITCH_OBJECT_INSTANCE_ID Id =
        { 0x3F0C8E52, 0x6D1B, 0x4A57, { 0x9E, 0x0E, 0x7C, 0x52, 0xB7, 0xA4, 0x1D, 0x60 } };

    Extension->Switch.ReportFilteredNetBufferLists(
        Extension->SwitchContext, &Id, &Name, NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->SourcePortId,
        NDIS_SWITCH_REPORT_FILTERED_NBL_FLAGS_IS_INCOMING, 1, Packet, Reason);
    NET_BUFFER_LIST_STATUS(Packet) = Status;
    NdisFSendNetBufferListsComplete(
        Extension->FilterHandle, Packet,
        (SendFlags & NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE) != 0 ? NDIS_SEND_COMPLETE_FLAGS_SWITCH_SINGLE_SOURCE : 0);
}

/* Several destinations by the array, with room made for them. */
static NDIS_STATUS AddAll(
    _In_ PEXTENSION Extension,
    _In_ PNET_BUFFER_LIST Packet,
    _In_reads_(Count) PNDIS_SWITCH_PORT_DESTINATION Destinations,
    ULONG Count)
{
    PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY Array;
    ULONG i;

    if (NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->NumAvailableDestinations < Count) {
        NDIS_STATUS Status =
            Extension->Switch.GrowNetBufferListDestinations(Extension->SwitchContext, Packet, Count, &Array);

        if (Status != NDIS_STATUS_SUCCESS) {
            return Status;
        }
    } else {
        Extension->Switch.GetNetBufferListDestinations(Extension->SwitchContext, Packet, &Array);
    }
    for (i = 0; i < Count; i++) {
        *NDIS_SWITCH_PORT_DESTINATION_AT_ARRAY_INDEX(Array, Array->NumDestinations + i) = Destinations[i];
    }
    return Extension->Switch.UpdateNetBufferListDestinations(Extension->SwitchContext, Packet, Count, Array);
}

/* Says where the packet goes. */
static NDIS_STATUS Forward(_In_ PEXTENSION Extension, _In_ PNET_BUFFER_LIST Packet)
{
    NDIS_SWITCH_PORT_ID Source = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->SourcePortId;
    NDIS_SWITCH_PORT_DESTINATION Destinations[MAX_DESTINATIONS];
    UCHAR Storage[HEADERS];
    PUCHAR Frame = NdisGetDataBuffer(NET_BUFFER_LIST_FIRST_NB(Packet), HEADERS, Storage, 1, 0);
    ULONG Count;

    if (Frame == NULL) {
        return NDIS_STATUS_INVALID_PACKET;
    }
    if (IsEncapsulated(Frame)) {
        return NDIS_STATUS_SUCCESS;
    }
    if (NicsIsExternal(Extension, Source)) {
        Count = NicsInside(Extension, Frame, Destinations);
    } else {
        NdisZeroMemory(Destinations, sizeof(Destinations[0]));
        Count = NicsMember(Extension, Source, &Destinations[0].PortId, &Destinations[0].NicIndex);
#ifdef FAULT_SENDS_TO_TEAM
        Destinations[0].NicIndex = NDIS_SWITCH_DEFAULT_NIC_INDEX;
#endif
    }
    switch (Count) {
    case 0:
        return NDIS_STATUS_FAILURE;
    case 1:
        return Extension->Switch.AddNetBufferListDestination(Extension->SwitchContext, Packet, &Destinations[0]);
    default:
        return AddAll(Extension, Packet, Destinations, Count);
    }
}

_Use_decl_annotations_
VOID ExtSend(NDIS_HANDLE Context, PNET_BUFFER_LIST NetBufferLists, NDIS_PORT_NUMBER PortNumber, ULONG SendFlags)
{
    NDIS_STRING Paused = NDIS_STRING_CONST("The extension is paused");
    NDIS_STRING Nowhere = NDIS_STRING_CONST("Nobody to send it to");
    PEXTENSION Extension = Context;
    PNET_BUFFER_LIST Packet;
    PNET_BUFFER_LIST Next;

    for (Packet = NetBufferLists; Packet != NULL; Packet = Next) {
        NDIS_STATUS Status = NDIS_STATUS_SUCCESS;

        Next = NET_BUFFER_LIST_NEXT_NBL(Packet);
        NET_BUFFER_LIST_NEXT_NBL(Packet) = NULL;
        if (!Extension->Running) {
            Drop(Extension, Packet, NDIS_STATUS_PAUSED, SendFlags, &Paused);
            continue;
        }
        if (!NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->NativeForwardingRequired) {
            Status = Forward(Extension, Packet);
        }
        if (Status == NDIS_STATUS_SUCCESS) {
            NdisFSendNetBufferLists(Extension->FilterHandle, Packet, PortNumber, SendFlags);
#ifdef FAULT_USES_SENT
            NET_BUFFER_LIST_STATUS(Packet) = NDIS_STATUS_SUCCESS;
#endif
        } else {
            Drop(Extension, Packet, Status, SendFlags, &Nowhere);
        }
    }
}

_Use_decl_annotations_
VOID ExtSendComplete(NDIS_HANDLE Context, PNET_BUFFER_LIST NetBufferLists, ULONG SendCompleteFlags)
{
    PEXTENSION Extension = Context;

    NdisFSendNetBufferListsComplete(Extension->FilterHandle, NetBufferLists, SendCompleteFlags);
}

_Use_decl_annotations_
VOID ExtReceive(
    NDIS_HANDLE Context,
    PNET_BUFFER_LIST NetBufferLists,
    NDIS_PORT_NUMBER PortNumber,
    ULONG NumberOfNetBufferLists,
    ULONG ReceiveFlags)
{
    PEXTENSION Extension = Context;

    NdisFIndicateReceiveNetBufferLists(
        Extension->FilterHandle, NetBufferLists, PortNumber, NumberOfNetBufferLists, ReceiveFlags);
}

static BOOLEAN HaveOneSource(_In_ PNET_BUFFER_LIST First)
{
    NDIS_SWITCH_PORT_ID PortId = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(First)->SourcePortId;
    NDIS_SWITCH_NIC_INDEX NicIndex = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(First)->SourceNicIndex;
    PNET_BUFFER_LIST Packet;

    for (Packet = NET_BUFFER_LIST_NEXT_NBL(First); Packet != NULL; Packet = NET_BUFFER_LIST_NEXT_NBL(Packet)) {
        if (NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->SourcePortId != PortId
            || NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(Packet)->SourceNicIndex != NicIndex) {
            return FALSE;
        }
    }
    return TRUE;
}

_Use_decl_annotations_
VOID ExtReturn(NDIS_HANDLE Context, PNET_BUFFER_LIST NetBufferLists, ULONG ReturnFlags)
{
    PEXTENSION Extension = Context;

#ifndef FAULT_HIDES_ONE_SOURCE
    if (HaveOneSource(NetBufferLists)) {
        ReturnFlags |= NDIS_RETURN_FLAGS_SWITCH_SINGLE_SOURCE;
    }
#endif
    NdisFReturnNetBufferLists(Extension->FilterHandle, NetBufferLists, ReturnFlags);
}
