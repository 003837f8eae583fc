#include "PRECOMP.H"

_Use_decl_annotations_
VOID
AcmeSend(
    NDIS_HANDLE         FilterModuleContext,
    PNET_BUFFER_LIST    NetBufferLists,
    NDIS_PORT_NUMBER    PortNumber,
    ULONG               SendFlags
    )
{
    PACME_MODULE module = FilterModuleContext;

    module->SawPacket = 1;
    NdisFSendNetBufferLists(module->FilterHandle, NetBufferLists, PortNumber, SendFlags);
}

_Use_decl_annotations_
VOID
AcmeSendComplete(
    NDIS_HANDLE         FilterModuleContext,
    PNET_BUFFER_LIST    NetBufferLists,
    ULONG               SendCompleteFlags
    )
{
    NdisFSendNetBufferListsComplete(((PACME_MODULE)FilterModuleContext)->FilterHandle, NetBufferLists, SendCompleteFlags);
}

_Use_decl_annotations_
VOID
AcmeCancelSend(
    NDIS_HANDLE FilterModuleContext,
    PVOID       CancelId
    )
{
    NdisFCancelSendNetBufferLists(((PACME_MODULE)FilterModuleContext)->FilterHandle, CancelId);
}

_Use_decl_annotations_
VOID
AcmeReceive(
    NDIS_HANDLE         FilterModuleContext,
    PNET_BUFFER_LIST    NetBufferLists,
    NDIS_PORT_NUMBER    PortNumber,
    ULONG               NumberOfNetBufferLists,
    ULONG               ReceiveFlags
    )
{
    NdisFIndicateReceiveNetBufferLists(
        ((PACME_MODULE)FilterModuleContext)->FilterHandle, NetBufferLists, PortNumber, NumberOfNetBufferLists, ReceiveFlags);
}

_Use_decl_annotations_
VOID
AcmeReturn(
    NDIS_HANDLE         FilterModuleContext,
    PNET_BUFFER_LIST    NetBufferLists,
    ULONG               ReturnFlags
    )
{
    NdisFReturnNetBufferLists(((PACME_MODULE)FilterModuleContext)->FilterHandle, NetBufferLists, ReturnFlags);
}
