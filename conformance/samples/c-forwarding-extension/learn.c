/*
 * What the switch has already when the module comes to it: an active switch is asked for its NICs.
 */
#include "extension.h"

/* Asks and waits. */
static NDIS_STATUS Query(
    _In_ PEXTENSION Extension, NDIS_OID Oid, _Out_opt_ PVOID Buffer, ULONG Length, _Out_ PULONG Needed)
{
    NDIS_STATUS Status;
    NDIS_EVENT Done;
    PREQUEST Request = RequestAllocate(Extension);

    *Needed = 0;
    if (Request == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    NdisInitializeEvent(&Done);
    Request->Done = &Done;
    RequestMakeOwn(Request, NdisRequestQueryInformation, Oid);
    Request->Own.DATA.QUERY_INFORMATION.InformationBuffer = Buffer;
    Request->Own.DATA.QUERY_INFORMATION.InformationBufferLength = Length;
    if (RequestSend(Extension, Request) == NDIS_STATUS_PENDING) {
        NdisWaitEvent(&Done, 0);
    }
    Status = Request->Status;
    *Needed = Request->Own.DATA.QUERY_INFORMATION.BytesNeeded;
    RequestFree(Extension, Request);
    return Status;
}

/* The answer of a query, in a buffer that was made large enough for it; NULL if there is none. */
static PVOID QueryAll(_In_ PEXTENSION Extension, NDIS_OID Oid)
{
    PVOID Buffer = NULL;
    ULONG Length = 0;
    ULONG Needed;
    NDIS_STATUS Status = Query(Extension, Oid, NULL, 0, &Needed);

    while (Status == NDIS_STATUS_INVALID_LENGTH && Needed > Length) {
        if (Buffer != NULL) {
            NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Buffer, SAMPLE_TAG);
        }
        Length = Needed;
        Buffer = NdisAllocateMemoryWithTagPriority(Extension->FilterHandle, Length, SAMPLE_TAG, NormalPoolPriority);
        if (Buffer == NULL) {
            return NULL;
        }
        NdisZeroMemory(Buffer, Length);
        Status = Query(Extension, Oid, Buffer, Length, &Needed);
    }
    if (Status != NDIS_STATUS_SUCCESS && Buffer != NULL) {
        NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Buffer, SAMPLE_TAG);
        Buffer = NULL;
    }
    return Buffer;
}

VOID LearnNics(_In_ PEXTENSION Extension)
{
    PNDIS_SWITCH_NIC_ARRAY Array = QueryAll(Extension, OID_SWITCH_NIC_ARRAY);
    ULONG i;

    if (Array == NULL) {
        return;
    }
    for (i = 0; i < Array->NumElements; i++) {
        NicsNoteFound(Extension, NDIS_SWITCH_NIC_AT_ARRAY_INDEX(Array, i));
    }
    NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Array, SAMPLE_TAG);
}

VOID LearnSwitch(_In_ PEXTENSION Extension)
{
    PNDIS_SWITCH_PARAMETERS Parameters = QueryAll(Extension, OID_SWITCH_PARAMETERS);
    BOOLEAN Active;

    if (Parameters == NULL) {
        return;
    }
    Active = Parameters->IsActive;
    NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Parameters, SAMPLE_TAG);
    if (Active) {
        LearnNics(Extension);
    }
}
