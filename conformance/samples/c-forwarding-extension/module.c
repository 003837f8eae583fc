/*
 * The filter module: attaching, detaching, restarting, pausing.
 */
#include "extension.h"

VOID ExtHold(_In_ PEXTENSION Extension)
{
    InterlockedIncrement(&Extension->Holders);
}

VOID ExtRelease(_In_ PEXTENSION Extension)
{
    if (InterlockedDecrement(&Extension->Holders) == 0) {
        NdisSetEvent(&Extension->NoHolders);
    }
}

static VOID Free(_In_ PEXTENSION Extension)
{
    NDIS_HANDLE FilterHandle = Extension->FilterHandle;

    if (Extension->WorkItem != NULL) {
        NdisFreeIoWorkItem(Extension->WorkItem);
    }
    if (Extension->NicLock != NULL) {
        NicsFree(Extension);
        NdisFreeRWLock(Extension->NicLock);
    }
    NdisFreeSpinLock(&Extension->Lock);
    NdisFreeMemoryWithTagPriority(FilterHandle, Extension, SAMPLE_TAG);
}

static NDIS_STATUS GetSwitch(_In_ PEXTENSION Extension)
{
    Extension->Switch.Header.Type = NDIS_OBJECT_TYPE_SWITCH_OPTIONAL_HANDLERS;
    Extension->Switch.Header.Revision = NDIS_SWITCH_OPTIONAL_HANDLERS_REVISION_1;
    Extension->Switch.Header.Size = NDIS_SIZEOF_SWITCH_OPTIONAL_HANDLERS_REVISION_1;
    return NdisFGetOptionalSwitchHandlers(Extension->FilterHandle, &Extension->SwitchContext, &Extension->Switch);
}

static NDIS_STATUS SetAttributes(_In_ PEXTENSION Extension)
{
    NDIS_FILTER_ATTRIBUTES Attributes;

    NdisZeroMemory(&Attributes, sizeof(Attributes));
    Attributes.Header.Type = NDIS_OBJECT_TYPE_FILTER_ATTRIBUTES;
    Attributes.Header.Revision = NDIS_FILTER_ATTRIBUTES_REVISION_1;
    Attributes.Header.Size = NDIS_SIZEOF_FILTER_ATTRIBUTES_REVISION_1;
    return NdisFSetAttributes(Extension->FilterHandle, Extension, &Attributes);
}

_Use_decl_annotations_
NDIS_STATUS ExtAttach(NDIS_HANDLE FilterHandle, NDIS_HANDLE DriverContext, PNDIS_FILTER_ATTACH_PARAMETERS Parameters)
{
    PEXTENSION Extension;
    NDIS_STATUS Status;

    UNREFERENCED_PARAMETER(DriverContext);

    if (Parameters->MiniportMediaType != NdisMedium802_3) {
        return NDIS_STATUS_FAILURE;
    }
    Extension = NdisAllocateMemoryWithTagPriority(FilterHandle, sizeof(*Extension), SAMPLE_TAG, NormalPoolPriority);
    if (Extension == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    NdisZeroMemory(Extension, sizeof(*Extension));
    Extension->FilterHandle = FilterHandle;
    Extension->Holders = 1;
    NdisInitializeEvent(&Extension->NoHolders);
    NdisAllocateSpinLock(&Extension->Lock);
    InitializeListHead(&Extension->Below);
    InitializeListHead(&Extension->Nics);

    Extension->NicLock = NdisAllocateRWLock(FilterHandle);
    Extension->WorkItem = NdisAllocateIoWorkItem(FilterHandle);
    if (Extension->NicLock == NULL || Extension->WorkItem == NULL) {
        Free(Extension);
        return NDIS_STATUS_RESOURCES;
    }
    Status = GetSwitch(Extension);
    if (Status == NDIS_STATUS_SUCCESS) {
        Status = SetAttributes(Extension);
    }
    if (Status != NDIS_STATUS_SUCCESS) {
        Free(Extension);
        return Status == NDIS_STATUS_RESOURCES ? NDIS_STATUS_RESOURCES : NDIS_STATUS_FAILURE;
    }
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID ExtDetach(NDIS_HANDLE Context)
{
    PEXTENSION Extension = Context;

    NdisAcquireSpinLock(&Extension->Lock);
    Extension->Detaching = TRUE;
    NdisReleaseSpinLock(&Extension->Lock);
    ExtRelease(Extension);
#ifdef FAULT_WAITS_UNDER_LOCK
    NdisAcquireSpinLock(&Extension->Lock);
#endif
    NdisWaitEvent(&Extension->NoHolders, 0);
#ifdef FAULT_WAITS_UNDER_LOCK
    NdisReleaseSpinLock(&Extension->Lock);
#endif
    Free(Extension);
}

_Use_decl_annotations_
NDIS_STATUS ExtRestart(NDIS_HANDLE Context, PNDIS_FILTER_RESTART_PARAMETERS Parameters)
{
    PEXTENSION Extension = Context;

    UNREFERENCED_PARAMETER(Parameters);

    LearnSwitch(Extension);
    Extension->Running = TRUE;
    return NDIS_STATUS_SUCCESS;
}

/* No packet is ever kept here and none is our own, so there is nothing to wait for. */
_Use_decl_annotations_
NDIS_STATUS ExtPause(NDIS_HANDLE Context, PNDIS_FILTER_PAUSE_PARAMETERS Parameters)
{
    PEXTENSION Extension = Context;

    UNREFERENCED_PARAMETER(Parameters);

    Extension->Running = FALSE;
    return NDIS_STATUS_SUCCESS;
}

/* The event goes on in any case. */
_Use_decl_annotations_
NDIS_STATUS ExtNetPnPEvent(NDIS_HANDLE Context, PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification)
{
    PEXTENSION Extension = Context;

    if (NetPnPEventNotification->NetPnPEvent.NetEvent == NetEventSwitchActivate) {
        LearnNics(Extension);
    }
    return NdisFNetPnPEvent(Extension->FilterHandle, NetPnPEventNotification);
}
