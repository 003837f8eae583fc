/*
 * Status indications: what a member says is passed on in the name of the team.
 */
#include "extension.h"

/* Passes it on under a reference on the connection that it names, or not at all. */
VOID StatusIndicate(
    _In_ PEXTENSION Extension,
    _In_ PNDIS_STATUS_INDICATION Indication,
    NDIS_SWITCH_PORT_ID PortId,
    NDIS_SWITCH_NIC_INDEX NicIndex)
{
    if (!NicsAreConnected(Extension, PortId, NicIndex)
        || Extension->Switch.ReferenceSwitchNic(Extension->SwitchContext, PortId, NicIndex) != NDIS_STATUS_SUCCESS) {
        return;
    }
#ifdef FAULT_DEREFERENCES_FIRST
    Extension->Switch.DereferenceSwitchNic(Extension->SwitchContext, PortId, NicIndex);
    NdisFIndicateStatus(Extension->FilterHandle, Indication);
    return;
#endif
    NdisFIndicateStatus(Extension->FilterHandle, Indication);
    Extension->Switch.DereferenceSwitchNic(Extension->SwitchContext, PortId, NicIndex);
}

/* The team is not down because one member is. */
static BOOLEAN Misleads(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_STATUS_INDICATION Envelope)
{
    NDIS_STATUS Code = Envelope->StatusIndication->StatusCode;

    if (Envelope->SourceNicIndex == NDIS_SWITCH_DEFAULT_NIC_INDEX) {
        return FALSE;
    }
    if (Code == NDIS_STATUS_MEDIA_CONNECT || Code == NDIS_STATUS_MEDIA_DISCONNECT) {
        NicsNoteLink(
            Extension, Envelope->SourcePortId, Envelope->SourceNicIndex, Code == NDIS_STATUS_MEDIA_DISCONNECT);
        WorkQueue(Extension);
    }
    return Code == NDIS_STATUS_MEDIA_DISCONNECT && NicsAnyLink(Extension);
}

_Use_decl_annotations_
VOID ExtStatus(NDIS_HANDLE Context, PNDIS_STATUS_INDICATION StatusIndication)
{
    PEXTENSION Extension = Context;
    PNDIS_SWITCH_NIC_STATUS_INDICATION Envelope = StatusIndication->StatusBuffer;
    NDIS_SWITCH_NIC_STATUS_INDICATION Speaker;
    NDIS_STATUS_INDICATION Copy;

    if (StatusIndication->StatusCode != NDIS_STATUS_SWITCH_NIC_STATUS
        || Envelope->SourcePortId == NDIS_SWITCH_DEFAULT_PORT_ID) {
        NdisFIndicateStatus(Extension->FilterHandle, StatusIndication);
        return;
    }
    if (Misleads(Extension, Envelope)) {
        return;
    }
    Speaker = *Envelope;
    Speaker.SourceNicIndex = NDIS_SWITCH_DEFAULT_NIC_INDEX;
    Copy = *StatusIndication;
    Copy.SourceHandle = Extension->FilterHandle;
    Copy.StatusBuffer = &Speaker;
    Copy.StatusBufferSize = sizeof(Speaker);
    StatusIndicate(Extension, &Copy, Speaker.SourcePortId, Speaker.SourceNicIndex);
}
