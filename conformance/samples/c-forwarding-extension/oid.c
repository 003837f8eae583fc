/*
 * OID requests: each one from above travels in a clone, and ends once, whichever way the drivers below end the clone.
 */
#include "extension.h"

PREQUEST RequestAllocate(_In_ PEXTENSION Extension)
{
    PREQUEST Request = NdisAllocateMemoryWithTagPriority(
        Extension->FilterHandle, sizeof(*Request), SAMPLE_TAG, NormalPoolPriority);

    if (Request != NULL) {
        NdisZeroMemory(Request, sizeof(*Request));
    }
    return Request;
}

VOID RequestFree(_In_ PEXTENSION Extension, _In_ PREQUEST Request)
{
    NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Request, SAMPLE_TAG);
}

/* A request of our own; what it asks for and where goes into its buffer. */
VOID RequestMakeOwn(_Inout_ PREQUEST Request, NDIS_REQUEST_TYPE Type, NDIS_OID Oid)
{
    Request->Own.Header.Type = NDIS_OBJECT_TYPE_OID_REQUEST;
    Request->Own.Header.Revision = NDIS_OID_REQUEST_REVISION_1;
    Request->Own.Header.Size = NDIS_SIZEOF_OID_REQUEST_REVISION_1;
    Request->Own.RequestType = Type;
    Request->Own.RequestId = Request;
    Request->Own.DATA.QUERY_INFORMATION.Oid = Oid;
    Request->Sent = &Request->Own;
}

/* What the drivers below have said of the clone is said of the original. */
static VOID CopyResults(_Inout_ PNDIS_OID_REQUEST To, _In_ PNDIS_OID_REQUEST From)
{
    switch (From->RequestType) {
    case NdisRequestMethod:
        To->DATA.METHOD_INFORMATION.OutputBufferLength = From->DATA.METHOD_INFORMATION.OutputBufferLength;
        To->DATA.METHOD_INFORMATION.BytesRead = From->DATA.METHOD_INFORMATION.BytesRead;
        To->DATA.METHOD_INFORMATION.BytesNeeded = From->DATA.METHOD_INFORMATION.BytesNeeded;
        To->DATA.METHOD_INFORMATION.BytesWritten = From->DATA.METHOD_INFORMATION.BytesWritten;
        break;
    case NdisRequestSetInformation:
        To->DATA.SET_INFORMATION.BytesRead = From->DATA.SET_INFORMATION.BytesRead;
        To->DATA.SET_INFORMATION.BytesNeeded = From->DATA.SET_INFORMATION.BytesNeeded;
        break;
    default:
        To->DATA.QUERY_INFORMATION.BytesWritten = From->DATA.QUERY_INFORMATION.BytesWritten;
        To->DATA.QUERY_INFORMATION.BytesNeeded = From->DATA.QUERY_INFORMATION.BytesNeeded;
        break;
    }
    To->SupportedRevision = From->SupportedRevision;
}

/* A request is done below. The original is not completed here. Our own has nobody above that would want to know. */
static VOID CameBack(_In_ PEXTENSION Extension, _In_ PREQUEST Request, NDIS_STATUS Status)
{
    NdisAcquireSpinLock(&Extension->Lock);
    RemoveEntryList(&Request->Link);
    NdisReleaseSpinLock(&Extension->Lock);

    VfNoteEnd(Extension, Request, Status);
    TeamDereference(Extension, Request);
    if (Request->Original != NULL) {
        CopyResults(Request->Original, Request->Sent);
        NicsNoteEnd(Extension, Request->Original, Status);
        NdisFreeCloneOidRequest(Extension->FilterHandle, Request->Sent);
        RequestFree(Extension, Request);
    } else if (Request->Done != NULL) {
        Request->Status = Status;
        NdisSetEvent(Request->Done);
    } else {
#ifdef FAULT_COMPLETES_OWN
        NdisFOidRequestComplete(Extension->FilterHandle, Request->Sent, Status);
#endif
        RequestFree(Extension, Request);
        ExtRelease(Extension);
    }
}

/* The status is final, or PENDING: then the completion follows, or has come already. */
NDIS_STATUS RequestSend(_In_ PEXTENSION Extension, _In_ PREQUEST Request)
{
    NDIS_STATUS Status;

    *(PREQUEST *)Request->Sent->SourceReserved = Request;
    NdisAcquireSpinLock(&Extension->Lock);
    InsertTailList(&Extension->Below, &Request->Link);
    NdisReleaseSpinLock(&Extension->Lock);

    Status = NdisFOidRequest(Extension->FilterHandle, Request->Sent);
    if (Status != NDIS_STATUS_PENDING) {
#ifdef FAULT_KEEPS_REFERENCE
        Request->Referenced = FALSE;
#endif
        CameBack(Extension, Request, Status);
    }
    return Status;
}

/* Requests that have to reach the drivers below. Any other may fail here, and come again. */
static BOOLEAN MustPass(_In_ PNDIS_OID_REQUEST Original)
{
    switch (Original->DATA.SET_INFORMATION.Oid) {
    case OID_SWITCH_PORT_UPDATED:
    case OID_SWITCH_PORT_TEARDOWN:
    case OID_SWITCH_PORT_DELETE:
#ifndef FAULT_FAILS_CONNECT
    case OID_SWITCH_NIC_CONNECT:
#endif
    case OID_SWITCH_NIC_UPDATED:
    case OID_SWITCH_NIC_DISCONNECT:
    case OID_SWITCH_NIC_DELETE:
    case OID_SWITCH_NIC_SAVE:
    case OID_SWITCH_NIC_SAVE_COMPLETE:
    case OID_SWITCH_NIC_RESTORE:
    case OID_SWITCH_NIC_RESTORE_COMPLETE:
    case OID_SWITCH_PORT_PROPERTY_ENUM:
    case OID_SWITCH_PROPERTY_ENUM:
        return TRUE;
    case OID_SWITCH_NIC_CREATE:
        return ((PNDIS_SWITCH_NIC_PARAMETERS)Original->DATA.SET_INFORMATION.InformationBuffer)->NicIndex != 0;
    default:
        return FALSE;
    }
}

/* There was no memory: the request waits for the work item, or fails. */
static NDIS_STATUS WithoutClone(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Original)
{
#ifdef FAULT_PASSES_ORIGINAL
    return NdisFOidRequest(Extension->FilterHandle, Original);
#endif
    if (!MustPass(Original)) {
        NicsNoteEnd(Extension, Original, NDIS_STATUS_RESOURCES);
        return NDIS_STATUS_RESOURCES;
    }
    NdisAcquireSpinLock(&Extension->Lock);
    Extension->Waiting = Original;
    NdisReleaseSpinLock(&Extension->Lock);
    WorkQueue(Extension);
    return NDIS_STATUS_PENDING;
}

/* Passes a request down in a clone, or has it wait. */
NDIS_STATUS RequestPass(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Original)
{
    NDIS_STATUS Status;
    PREQUEST Request = RequestAllocate(Extension);

    if (Request == NULL) {
        return WithoutClone(Extension, Original);
    }
    Status = NdisAllocateCloneOidRequest(Extension->FilterHandle, Original, SAMPLE_TAG, &Request->Sent);
#ifndef FAULT_UNCHECKED_CLONE
    if (Status != NDIS_STATUS_SUCCESS) {
        RequestFree(Extension, Request);
        return WithoutClone(Extension, Original);
    }
#endif
    Request->Original = Original;
    Request->Sent->RequestId = Original->RequestId;
    if (Original->DATA.SET_INFORMATION.Oid == OID_SWITCH_NIC_REQUEST && !TeamAddress(Extension, Request)) {
#ifndef FAULT_LEAKS_CLONE
        NdisFreeCloneOidRequest(Extension->FilterHandle, Request->Sent);
#endif
        RequestFree(Extension, Request);
#ifdef FAULT_FREES_TWICE
        RequestFree(Extension, Request);
#endif
        return NDIS_STATUS_FAILURE;
    }
    return RequestSend(Extension, Request);
}

_Use_decl_annotations_
NDIS_STATUS ExtOidRequest(NDIS_HANDLE Context, PNDIS_OID_REQUEST OidRequest)
{
    PEXTENSION Extension = Context;

    NDIS_STATUS Status;

    NicsNoteEntry(Extension, OidRequest);
    Status = RequestPass(Extension, OidRequest);
#ifdef FAULT_HIDES_FAILED_CREATE
    if (OidRequest->DATA.SET_INFORMATION.Oid == OID_SWITCH_NIC_CREATE && Status != NDIS_STATUS_PENDING) {
        Status = NDIS_STATUS_SUCCESS;
    }
#endif
#ifdef FAULT_COMPLETES_TWICE
    if (Status != NDIS_STATUS_PENDING) {
        NdisFOidRequestComplete(Extension->FilterHandle, OidRequest, Status);
    }
#endif
    return Status;
}

_Use_decl_annotations_
VOID ExtOidRequestComplete(NDIS_HANDLE Context, PNDIS_OID_REQUEST OidRequest, NDIS_STATUS Status)
{
    PEXTENSION Extension = Context;
    PREQUEST Request = *(PREQUEST *)OidRequest->SourceReserved;
    PNDIS_OID_REQUEST Original = Request->Original;

#ifdef FAULT_COMPLETES_FIRST
    if (Original != NULL) {
        NdisFOidRequestComplete(Extension->FilterHandle, Original, Status);
    }
#endif
    CameBack(Extension, Request, Status);
#ifdef FAULT_USE_AFTER_FREE
    Request->Referenced = FALSE;
#endif
#ifndef FAULT_COMPLETES_FIRST
    if (Original != NULL) {
        NdisFOidRequestComplete(Extension->FilterHandle, Original, Status);
#ifdef FAULT_USES_COMPLETED
        Original->SupportedRevision = 0;
#endif
    }
#endif
}

/* The drivers below have a clone with that identifier; the lock is held. */
static BOOLEAN IsBelow(_In_ PEXTENSION Extension, _In_ PVOID RequestId)
{
    PLIST_ENTRY Entry;

    for (Entry = Extension->Below.Flink; Entry != &Extension->Below; Entry = Entry->Flink) {
        PREQUEST Request = CONTAINING_RECORD(Entry, REQUEST, Link);

        if (Request->Original != NULL && Request->Sent->RequestId == RequestId) {
            return TRUE;
        }
    }
    return FALSE;
}

_Use_decl_annotations_
VOID ExtCancelOidRequest(NDIS_HANDLE Context, PVOID RequestId)
{
    PEXTENSION Extension = Context;
    PNDIS_OID_REQUEST Waiting = NULL;
    BOOLEAN Below;

    NdisAcquireSpinLock(&Extension->Lock);
    if (Extension->Waiting != NULL && Extension->Waiting->RequestId == RequestId) {
        Waiting = Extension->Waiting;
        Extension->Waiting = NULL;
    }
    Below = IsBelow(Extension, RequestId);
    NdisReleaseSpinLock(&Extension->Lock);

    if (Waiting != NULL) {
        NicsNoteEnd(Extension, Waiting, NDIS_STATUS_REQUEST_ABORTED);
        NdisFOidRequestComplete(Extension->FilterHandle, Waiting, NDIS_STATUS_REQUEST_ABORTED);
    } else if (Below) {
#ifdef FAULT_IGNORES_CANCELLATION
        return;
#endif
        NdisFCancelOidRequest(Extension->FilterHandle, RequestId);
    }
}
