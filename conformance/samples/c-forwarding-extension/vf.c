/*
 * Virtual functions: a virtual machine whose function is on a member that is lost goes on without it.
 */
#include "extension.h"

/* A request is done below; which functions there are follows from it. The request still has its reference. */
VOID VfNoteEnd(_In_ PEXTENSION Extension, _In_ PREQUEST Request, NDIS_STATUS Status)
{
    PNDIS_SWITCH_NIC_OID_REQUEST Envelope = Request->Sent->DATA.METHOD_INFORMATION.InformationBuffer;

    if (!Request->Referenced || Status != NDIS_STATUS_SUCCESS) {
        return;
    }
    switch (Envelope->OidRequest->DATA.METHOD_INFORMATION.Oid) {
    case OID_NIC_SWITCH_ALLOCATE_VF:
        NicsNoteVf(Extension, Envelope->SourcePortId, Envelope->SourceNicIndex, Request->NicIndex);
        break;
    case OID_NIC_SWITCH_FREE_VF:
        NicsNoteVf(Extension, Envelope->SourcePortId, Envelope->SourceNicIndex, NDIS_SWITCH_DEFAULT_NIC_INDEX);
        break;
    default:
        break;
    }
}

/* Tells the switch that this NIC has no function any more. */
static VOID Remove(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex)
{
    NDIS_STATUS_INDICATION Indication;
    NDIS_STATUS_INDICATION Inner;
    NDIS_SWITCH_NIC_STATUS_INDICATION Envelope;

    NdisZeroMemory(&Inner, sizeof(Inner));
    Inner.Header.Type = NDIS_OBJECT_TYPE_STATUS_INDICATION;
    Inner.Header.Revision = NDIS_STATUS_INDICATION_REVISION_1;
    Inner.Header.Size = NDIS_SIZEOF_STATUS_INDICATION_REVISION_1;
    Inner.SourceHandle = Extension->FilterHandle;
    Inner.StatusCode = NDIS_STATUS_SWITCH_PORT_REMOVE_VF;

    NdisZeroMemory(&Envelope, sizeof(Envelope));
    Envelope.Header.Type = NDIS_OBJECT_TYPE_DEFAULT;
    Envelope.Header.Revision = NDIS_SWITCH_NIC_STATUS_INDICATION_REVISION_1;
    Envelope.Header.Size = NDIS_SIZEOF_SWITCH_NIC_STATUS_REVISION_1;
    Envelope.DestinationPortId = PortId;
    Envelope.DestinationNicIndex = NicIndex;
    Envelope.StatusIndication = &Inner;

    Indication = Inner;
    Indication.StatusCode = NDIS_STATUS_SWITCH_NIC_STATUS;
    Indication.StatusBuffer = &Envelope;
    Indication.StatusBufferSize = sizeof(Envelope) + sizeof(Inner);
    StatusIndicate(Extension, &Indication, PortId, NicIndex);
}

/* One function after the other, each under a reference of its own. */
VOID VfRemoveLost(_In_ PEXTENSION Extension)
{
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;

    while (NicsTakeLostVf(Extension, &PortId, &NicIndex)) {
        Remove(Extension, PortId, NicIndex);
    }
}
