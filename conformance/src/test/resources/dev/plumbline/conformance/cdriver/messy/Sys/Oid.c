#include "precomp.h"
#include "oid.tmh"

typedef struct _ACME_CONTEXT
{
    PNDIS_OID_REQUEST Original;
} ACME_CONTEXT, *PACME_CONTEXT;

#define CONTEXT_OF(Request) ((PACME_CONTEXT)&(Request)->SourceReserved[0])

_Use_decl_annotations_
NDIS_STATUS
AcmeOidRequest(
    NDIS_HANDLE         FilterModuleContext,
    PNDIS_OID_REQUEST   OidRequest
    )
{
    PACME_MODULE        module = FilterModuleContext;
    PNDIS_OID_REQUEST   clone = NULL;
    NDIS_STATUS         status;

    module->SawOid = 1;
    status = NdisAllocateCloneOidRequest(module->FilterHandle, OidRequest, ACME_POOL_TAG, &clone);
    if (status != NDIS_STATUS_SUCCESS)
    {
        return status;
    }
    CONTEXT_OF(clone)->Original = OidRequest;
    clone->RequestId = OidRequest->RequestId;

    status = NdisFOidRequest(module->FilterHandle, clone);
    if (status != NDIS_STATUS_PENDING)
    {
        AcmeOidRequestComplete(FilterModuleContext, clone, status);
        status = NDIS_STATUS_PENDING;
    }
    AcmeTrace(TRACE_LEVEL_VERBOSE, ACME_OID, "oid %x", OidRequest->DATA.QUERY_INFORMATION.Oid);
    return status;
}

_Use_decl_annotations_
VOID
AcmeOidRequestComplete(
    NDIS_HANDLE         FilterModuleContext,
    PNDIS_OID_REQUEST   OidRequest,
    NDIS_STATUS         Status
    )
{
    PACME_MODULE        module = FilterModuleContext;
    PNDIS_OID_REQUEST   original = CONTEXT_OF(OidRequest)->Original;

    if (original == NULL)
    {
        return;
    }
    switch (OidRequest->RequestType)
    {
    case NdisRequestMethod:
        original->DATA.METHOD_INFORMATION.OutputBufferLength = OidRequest->DATA.METHOD_INFORMATION.OutputBufferLength;
        original->DATA.METHOD_INFORMATION.BytesRead = OidRequest->DATA.METHOD_INFORMATION.BytesRead;
        original->DATA.METHOD_INFORMATION.BytesNeeded = OidRequest->DATA.METHOD_INFORMATION.BytesNeeded;
        original->DATA.METHOD_INFORMATION.BytesWritten = OidRequest->DATA.METHOD_INFORMATION.BytesWritten;
        break;
    case NdisRequestSetInformation:
        original->DATA.SET_INFORMATION.BytesRead = OidRequest->DATA.SET_INFORMATION.BytesRead;
        original->DATA.SET_INFORMATION.BytesNeeded = OidRequest->DATA.SET_INFORMATION.BytesNeeded;
        break;
    default:
        original->DATA.QUERY_INFORMATION.BytesWritten = OidRequest->DATA.QUERY_INFORMATION.BytesWritten;
        original->DATA.QUERY_INFORMATION.BytesNeeded = OidRequest->DATA.QUERY_INFORMATION.BytesNeeded;
        break;
    }
    NdisFreeCloneOidRequest(module->FilterHandle, OidRequest);
    NdisFOidRequestComplete(module->FilterHandle, original, Status);
}

_Use_decl_annotations_
VOID
AcmeCancelOidRequest(
    NDIS_HANDLE FilterModuleContext,
    PVOID       RequestId
    )
{
    NdisFCancelOidRequest(((PACME_MODULE)FilterModuleContext)->FilterHandle, RequestId);
}

_Use_decl_annotations_
VOID
AcmeStatus(
    NDIS_HANDLE             FilterModuleContext,
    PNDIS_STATUS_INDICATION StatusIndication
    )
{
    NdisFIndicateStatus(((PACME_MODULE)FilterModuleContext)->FilterHandle, StatusIndication);
}

_Use_decl_annotations_
NDIS_STATUS
AcmeNetPnPEvent(
    NDIS_HANDLE                 FilterModuleContext,
    PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification
    )
{
    return NdisFNetPnPEvent(((PACME_MODULE)FilterModuleContext)->FilterHandle, NetPnPEventNotification);
}
