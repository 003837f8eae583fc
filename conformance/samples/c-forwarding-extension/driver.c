/*
 * Sample forwarding extension: loading and unloading. See README.md.
 */
#include "extension.h"

static NDIS_HANDLE DriverHandle;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD ExtUnload;

static VOID ExtUnload(_In_ PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    NdisFDeregisterFilterDriver(DriverHandle);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_FILTER_DRIVER_CHARACTERISTICS Characteristics;

    UNREFERENCED_PARAMETER(RegistryPath);

    NdisZeroMemory(&Characteristics, sizeof(Characteristics));
    Characteristics.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;
    Characteristics.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;
    Characteristics.Header.Size = NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2;
    Characteristics.MajorNdisVersion = NDIS_FILTER_MAJOR_VERSION;
    Characteristics.MinorNdisVersion = NDIS_FILTER_MINOR_VERSION;
    Characteristics.MajorDriverVersion = 1;
    RtlInitUnicodeString(&Characteristics.FriendlyName, L"Sample forwarding extension");
    RtlInitUnicodeString(&Characteristics.UniqueName, L"{3F0C8E52-6D1B-4A57-9E0E-7C52B7A41D60}");
    RtlInitUnicodeString(&Characteristics.ServiceName, L"samplefwd");

    Characteristics.AttachHandler = ExtAttach;
    Characteristics.DetachHandler = ExtDetach;
    Characteristics.RestartHandler = ExtRestart;
    Characteristics.PauseHandler = ExtPause;
    Characteristics.OidRequestHandler = ExtOidRequest;
    Characteristics.OidRequestCompleteHandler = ExtOidRequestComplete;
    Characteristics.CancelOidRequestHandler = ExtCancelOidRequest;
    Characteristics.NetPnPEventHandler = ExtNetPnPEvent;
    Characteristics.StatusHandler = ExtStatus;
    Characteristics.SendNetBufferListsHandler = ExtSend;
    Characteristics.SendNetBufferListsCompleteHandler = ExtSendComplete;
    Characteristics.ReceiveNetBufferListsHandler = ExtReceive;
    Characteristics.ReturnNetBufferListsHandler = ExtReturn;

    DriverObject->DriverUnload = ExtUnload;
    return NdisFRegisterFilterDriver(DriverObject, (NDIS_HANDLE)DriverObject, &Characteristics, &DriverHandle);
}
