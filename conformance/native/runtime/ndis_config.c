/* The registry, which is empty for filter drivers, and device objects, which nobody opens. What a miniport of NDIS 5 reads
 * is the kit's; its side has that. */
#include "filter.h"

static const char *const configuration_kind = "configuration handle", *const device_kind = "device";

NDIS_STATUS NdisOpenConfigurationEx(PNDIS_CONFIGURATION_OBJECT object, PNDIS_HANDLE handle)
{
    (void)object;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisOpenConfigurationEx");
    *handle = pl_alloc(PL_OBJECT, 16, 0, true, configuration_kind);
    return *handle ? NDIS_STATUS_SUCCESS : NDIS_STATUS_RESOURCES;
}

VOID NdisCloseConfiguration(NDIS_HANDLE handle)
{
    pl_free(PL_OBJECT, handle, 0, (size_t)-1);
}

VOID NdisReadConfiguration(
    PNDIS_STATUS status,
    PNDIS_CONFIGURATION_PARAMETER *value,
    NDIS_HANDLE handle,
    PNDIS_STRING keyword,
    NDIS_PARAMETER_TYPE type)
{
    (void)handle;
    (void)keyword;
    (void)type;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisReadConfiguration");
    *value = NULL;
    *status = NDIS_STATUS_FAILURE;
}

VOID NdisWriteConfiguration(
    PNDIS_STATUS status, NDIS_HANDLE handle, PNDIS_STRING keyword, PNDIS_CONFIGURATION_PARAMETER value)
{
    (void)handle;
    (void)keyword;
    (void)value;
    *status = NDIS_STATUS_SUCCESS;
}

VOID NdisOpenConfigurationKeyByName(
    PNDIS_STATUS status, NDIS_HANDLE handle, PNDIS_STRING name, PNDIS_HANDLE key)
{
    (void)handle;
    (void)name;
    *key = NULL;
    *status = NDIS_STATUS_FAILURE;
}

VOID NdisOpenConfigurationKeyByIndex(
    PNDIS_STATUS status, NDIS_HANDLE handle, ULONG index, PNDIS_STRING name, PNDIS_HANDLE key)
{
    (void)handle;
    (void)index;
    (void)name;
    *key = NULL;
    *status = NDIS_STATUS_FAILURE;
}

VOID NdisReadNetworkAddress(PNDIS_STATUS status, PVOID *address, PUINT length, NDIS_HANDLE handle)
{
    (void)handle;
    *address = NULL;
    *length = 0;
    *status = NDIS_STATUS_FAILURE;
}

NDIS_STATUS NdisRegisterDeviceEx(
    NDIS_HANDLE handle, PNDIS_DEVICE_OBJECT_ATTRIBUTES attributes, PDEVICE_OBJECT *device, PNDIS_HANDLE device_handle)
{
    (void)handle;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisRegisterDeviceEx");
    *device = NULL;
    *device_handle = NULL;
    DEVICE_OBJECT *d = pl_alloc(PL_OBJECT, sizeof *d + attributes->ExtensionSize, 0, true, device_kind);
    if (!d) return NDIS_STATUS_RESOURCES;
    d->DriverObject = pl_driver_object();
    d->DeviceExtension = d + 1;
    for (int i = 0; attributes->MajorFunctions && i <= IRP_MJ_MAXIMUM_FUNCTION; i++)
        if (attributes->MajorFunctions[i]) d->DriverObject->MajorFunction[i] = attributes->MajorFunctions[i];
    *device = d;
    *device_handle = d;
    return NDIS_STATUS_SUCCESS;
}

VOID NdisDeregisterDeviceEx(NDIS_HANDLE handle)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisDeregisterDeviceEx");
    pl_free(PL_OBJECT, handle, 0, (size_t)-1);
}

PVOID NdisGetDeviceReservedExtension(PDEVICE_OBJECT device)
{
    return device->DeviceExtension;
}
