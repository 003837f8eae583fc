/*
 * The team: which of its members a request is for, and what they can do.
 */
#include "extension.h"

/* References that NIC for the request; FALSE if the switch does not let us have it. */
static BOOLEAN Reference(
    _In_ PEXTENSION Extension,
    _Inout_ PREQUEST Request,
    NDIS_SWITCH_PORT_ID PortId,
    NDIS_SWITCH_NIC_INDEX NicIndex)
{
    NDIS_STATUS Status;

    if (!NicsAreConnected(Extension, PortId, NicIndex)) {
        return FALSE;
    }
    Status = Extension->Switch.ReferenceSwitchNic(Extension->SwitchContext, PortId, NicIndex);
#ifdef FAULT_SENDS_REFUSED
    Status = NDIS_STATUS_SUCCESS;
#endif
    if (Status != NDIS_STATUS_SUCCESS) {
        return FALSE;
    }
    Request->Referenced = TRUE;
    Request->PortId = PortId;
    Request->NicIndex = NicIndex;
    return TRUE;
}

/* Gives the reference back, if there is one. */
VOID TeamDereference(_In_ PEXTENSION Extension, _Inout_ PREQUEST Request)
{
    if (Request->Referenced) {
        Request->Referenced = FALSE;
#ifdef FAULT_DEREFERENCES_TEAM
        Request->NicIndex = NDIS_SWITCH_DEFAULT_NIC_INDEX;
#endif
        Extension->Switch.DereferenceSwitchNic(Extension->SwitchContext, Request->PortId, Request->NicIndex);
    }
}

/*
 * Where an encapsulated request goes to: one for the team, which is the external NIC, to the member that serves its
 * source. If no member takes it, it goes on as it is. FALSE if it must not be sent.
 */
BOOLEAN TeamAddress(_In_ PEXTENSION Extension, _Inout_ PREQUEST Request)
{
    PNDIS_SWITCH_NIC_OID_REQUEST Envelope = Request->Sent->DATA.METHOD_INFORMATION.InformationBuffer;
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;

    if (Envelope->DestinationNicIndex != NDIS_SWITCH_DEFAULT_NIC_INDEX) {
        return Reference(Extension, Request, Envelope->DestinationPortId, Envelope->DestinationNicIndex);
    }
    if (NicsIsExternal(Extension, Envelope->DestinationPortId)
        && NicsMember(Extension, Envelope->SourcePortId, &PortId, &NicIndex)
        && Reference(Extension, Request, PortId, NicIndex)) {
        Request->Envelope = *Envelope;
        Request->Envelope.DestinationNicIndex = NicIndex;
        Request->Sent->DATA.METHOD_INFORMATION.InformationBuffer = &Request->Envelope;
    }
    return TRUE;
}

/* A query for the capabilities of one member, encapsulated. */
static VOID MakeQuery(_Inout_ PREQUEST Request)
{
    Request->Inner.Header.Type = NDIS_OBJECT_TYPE_OID_REQUEST;
    Request->Inner.Header.Revision = NDIS_OID_REQUEST_REVISION_1;
    Request->Inner.Header.Size = NDIS_SIZEOF_OID_REQUEST_REVISION_1;
    Request->Inner.RequestType = NdisRequestQueryInformation;
    Request->Inner.RequestId = Request;
    Request->Inner.DATA.QUERY_INFORMATION.Oid = OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES;
    Request->Inner.DATA.QUERY_INFORMATION.InformationBuffer = &Request->Capabilities;
    Request->Inner.DATA.QUERY_INFORMATION.InformationBufferLength = sizeof(Request->Capabilities);

    Request->Envelope.Header.Type = NDIS_OBJECT_TYPE_DEFAULT;
    Request->Envelope.Header.Revision = NDIS_SWITCH_NIC_OID_REQUEST_REVISION_1;
    Request->Envelope.Header.Size = NDIS_SIZEOF_NDIS_SWITCH_NIC_OID_REQUEST_REVISION_1;
    Request->Envelope.DestinationPortId = Request->PortId;
    Request->Envelope.DestinationNicIndex = Request->NicIndex;
    Request->Envelope.OidRequest = &Request->Inner;

    RequestMakeOwn(Request, NdisRequestMethod, OID_SWITCH_NIC_REQUEST);
    Request->Own.DATA.METHOD_INFORMATION.InformationBuffer = &Request->Envelope;
    Request->Own.DATA.METHOD_INFORMATION.InputBufferLength = sizeof(Request->Envelope);
    Request->Own.DATA.METHOD_INFORMATION.OutputBufferLength = sizeof(Request->Envelope);
}

/* Asks one member that was not asked yet; FALSE if there is none, or it cannot be asked now. */
BOOLEAN TeamAskOne(_In_ PEXTENSION Extension)
{
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    PREQUEST Request;

    if (Extension->Detaching || !NicsUnasked(Extension, &PortId, &NicIndex)) {
        return FALSE;
    }
    ExtHold(Extension);
    Request = RequestAllocate(Extension);
    if (Request == NULL || !Reference(Extension, Request, PortId, NicIndex)) {
        if (Request != NULL) {
            RequestFree(Extension, Request);
        }
        NicsAskAgain(Extension, PortId, NicIndex);
#ifndef FAULT_HANG
        ExtRelease(Extension);
#endif
        return FALSE;
    }
    MakeQuery(Request);
    RequestSend(Extension, Request);
    return TRUE;
}
