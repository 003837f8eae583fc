/*++

Module Name:
    Driver.c

Abstract:
    Loads, unloads, attaches and detaches a filter that lets everything pass.

--*/
#include "Precomp.h"
#include "Driver.tmh"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#endif

#define ACME_FRIENDLY_NAME  L"Acme Pass Through"
#define ACME_UNIQUE_NAME    L"{d0e2b5b6-0b5c-4a67-8a55-6c1f4b3ad7d2}"
#define ACME_SERVICE_NAME   L"AcmeVx"

DRIVER_INITIALIZE   DriverEntry;
DRIVER_UNLOAD       AcmeUnload;

static FILTER_ATTACH    AcmeAttach;
static FILTER_DETACH    AcmeDetach;
static FILTER_RESTART   AcmeRestart;
static FILTER_PAUSE     AcmePause;

NDIS_HANDLE AcmeDriverHandle;
NDIS_HANDLE AcmeObject;
LIST_ENTRY  AcmeModules;

_Use_decl_annotations_
NTSTATUS
DriverEntry(
    PDRIVER_OBJECT  DriverObject,
    PUNICODE_STRING RegistryPath
    )
{
    NDIS_FILTER_DRIVER_CHARACTERISTICS  characteristics;
    NDIS_STATUS                         status;

    UNREFERENCED_PARAMETER(RegistryPath);
    WPP_INIT_TRACING(DriverObject, RegistryPath);

    InitializeListHead(&AcmeModules);
    DriverObject->DriverUnload = AcmeUnload;

    NdisZeroMemory(&characteristics, sizeof(characteristics));
    characteristics.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;
    characteristics.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;
    characteristics.Header.Size = NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2;
    characteristics.MajorNdisVersion = 6;
    characteristics.MinorNdisVersion = 40;
    characteristics.MajorDriverVersion = 2;
    characteristics.MinorDriverVersion = 5;
    RtlInitUnicodeString(&characteristics.FriendlyName, ACME_FRIENDLY_NAME);
    RtlInitUnicodeString(&characteristics.UniqueName, ACME_UNIQUE_NAME);
    RtlInitUnicodeString(&characteristics.ServiceName, ACME_SERVICE_NAME);

    characteristics.AttachHandler = AcmeAttach;
    characteristics.DetachHandler = AcmeDetach;
    characteristics.RestartHandler = AcmeRestart;
    characteristics.PauseHandler = AcmePause;
    characteristics.OidRequestHandler = AcmeOidRequest;
    characteristics.OidRequestCompleteHandler = AcmeOidRequestComplete;
    characteristics.CancelOidRequestHandler = AcmeCancelOidRequest;
    characteristics.StatusHandler = AcmeStatus;
    characteristics.NetPnPEventHandler = AcmeNetPnPEvent;
    characteristics.SendNetBufferListsHandler = AcmeSend;
    characteristics.SendNetBufferListsCompleteHandler = AcmeSendComplete;
    characteristics.CancelSendNetBufferListsHandler = AcmeCancelSend;
    characteristics.ReceiveNetBufferListsHandler = AcmeReceive;
    characteristics.ReturnNetBufferListsHandler = AcmeReturn;

    AcmeObject = (NDIS_HANDLE)DriverObject;
    status = NdisFRegisterFilterDriver(DriverObject, AcmeObject, &characteristics, &AcmeDriverHandle);
    if (status != NDIS_STATUS_SUCCESS)
    {
        WPP_CLEANUP(DriverObject);
    }
    AcmeTrace(TRACE_LEVEL_INFORMATION, ACME_ALL, "DriverEntry %!STATUS!", status);
    return status;
}

_Use_decl_annotations_
VOID
AcmeUnload(
    PDRIVER_OBJECT  DriverObject
    )
{
    NdisFDeregisterFilterDriver(AcmeDriverHandle);
    WPP_CLEANUP(DriverObject);
}

_Use_decl_annotations_
static NDIS_STATUS
AcmeAttach(
    NDIS_HANDLE                     NdisFilterHandle,
    NDIS_HANDLE                     FilterDriverContext,
    PNDIS_FILTER_ATTACH_PARAMETERS  AttachParameters
    )
{
    NDIS_FILTER_ATTRIBUTES  attributes;
    PACME_MODULE            module;
    NDIS_STATUS             status;

    UNREFERENCED_PARAMETER(FilterDriverContext);
    UNREFERENCED_PARAMETER(AttachParameters);

    module = (PACME_MODULE)AcmeAllocate(AcmeDriverHandle, sizeof(*module));
    if (NULL == module)
    {
        return NDIS_STATUS_RESOURCES;
    }
    module->FilterHandle = NdisFilterHandle;
    module->IsPaused = TRUE;

    NdisZeroMemory(&attributes, sizeof(attributes));
    attributes.Header.Type = NDIS_OBJECT_TYPE_FILTER_ATTRIBUTES;
    attributes.Header.Revision = NDIS_FILTER_ATTRIBUTES_REVISION_1;
    attributes.Header.Size = NDIS_SIZEOF_FILTER_ATTRIBUTES_REVISION_1;
    status = NdisFSetAttributes(NdisFilterHandle, module, &attributes);
    if (status != NDIS_STATUS_SUCCESS)
    {
        AcmeFree(module);
        return status;
    }
    InsertTailList(&AcmeModules, &module->Link);
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
static VOID
AcmeDetach(
    NDIS_HANDLE FilterModuleContext
    )
{
    PACME_MODULE module = (PACME_MODULE)FilterModuleContext;

    RemoveEntryList(&module->Link);
    AcmeFree(module);
}

_Use_decl_annotations_
static NDIS_STATUS
AcmeRestart(
    NDIS_HANDLE                     FilterModuleContext,
    PNDIS_FILTER_RESTART_PARAMETERS RestartParameters
    )
{
    UNREFERENCED_PARAMETER(RestartParameters);
    ((PACME_MODULE)FilterModuleContext)->IsPaused = FALSE;
    return NDIS_STATUS_SUCCESS;
}

_Use_decl_annotations_
static NDIS_STATUS
AcmePause(
    NDIS_HANDLE                     FilterModuleContext,
    PNDIS_FILTER_PAUSE_PARAMETERS   PauseParameters
    )
{
    UNREFERENCED_PARAMETER(PauseParameters);
    ((PACME_MODULE)FilterModuleContext)->IsPaused = TRUE;
    return NDIS_STATUS_SUCCESS;
}
