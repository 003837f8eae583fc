/*
 * What the bus gives an adapter: one memory range and one interrupt for its card, and a PCI header; and the mapping of
 * that range, which may be asked for as ports too.
 */
#include "lbfo.h"

enum { FIRST_ADDRESS = 0x0E000000, STEP = 0x1000 };

static ULONG address_of(const pl_adapter *adapter) {
    return FIRST_ADDRESS + (ULONG)adapter->number * STEP;
}

void NdisMQueryAdapterResources(PNDIS_STATUS status, NDIS_HANDLE context, PNDIS_RESOURCE_LIST list, PUINT size) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMQueryAdapterResources");
    pl_adapter *adapter = pl_adapter_of_configuration(context);
    UINT needed = offsetof(CM_PARTIAL_RESOURCE_LIST, PartialDescriptors) + 2 * sizeof(CM_PARTIAL_RESOURCE_DESCRIPTOR);
    if (adapter == NULL) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisMQueryAdapterResources without the WrapperConfigurationContext");
        *status = NDIS_STATUS_FAILURE;
        return;
    }
    if (*size < needed || list == NULL) {
        *size = needed;
        *status = NDIS_STATUS_RESOURCES;
        return;
    }
    memset(list, 0, needed);
    list->Version = 1;
    list->Revision = 1;
    list->Count = 2;
    CM_PARTIAL_RESOURCE_DESCRIPTOR *memory = &list->PartialDescriptors[0];
    memory->Type = CmResourceTypeMemory;
    memory->u.Memory.Start.QuadPart = address_of(adapter);
    memory->u.Memory.Length = PL_NIC_SIZE;
    CM_PARTIAL_RESOURCE_DESCRIPTOR *interrupt = &list->PartialDescriptors[1];
    interrupt->Type = CmResourceTypeInterrupt;
    interrupt->ShareDisposition = 3;
    interrupt->Flags = CM_RESOURCE_INTERRUPT_LEVEL_SENSITIVE;
    interrupt->u.Interrupt.Level = 16 + (ULONG)adapter->number;
    interrupt->u.Interrupt.Vector = 16 + (ULONG)adapter->number;
    interrupt->u.Interrupt.Affinity = 1;
    *status = NDIS_STATUS_SUCCESS;
}

ULONG NdisReadPciSlotInformation(NDIS_HANDLE handle, ULONG slot, ULONG offset, PVOID buffer, ULONG length) {
    static const uint8_t header[64] = {
        'P', 'L', 0x01, 0x00,   /* vendor and device */
        0x06, 0x00, 0x00, 0x00, /* memory space and bus master are on */
        0x01, 0x00, 0x00, 0x02, /* revision 1; an Ethernet controller */
    };
    (void)slot;
    pl_adapter_of_handle(handle, "NdisReadPciSlotInformation");
    ULONG count = offset >= sizeof header ? 0 : length < sizeof header - offset ? length : (ULONG)sizeof header - offset;
    memcpy(buffer, header + (offset < sizeof header ? offset : 0), count);
    return count;
}

ULONG NdisWritePciSlotInformation(NDIS_HANDLE handle, ULONG slot, ULONG offset, PVOID buffer, ULONG length) {
    (void)slot;
    (void)offset;
    (void)buffer;
    pl_adapter_of_handle(handle, "NdisWritePciSlotInformation");
    return length;
}

static NDIS_STATUS map(PVOID *to, NDIS_HANDLE handle, ULONGLONG from, ULONGLONG expected, UINT length, const char *by) {
    pl_need_irql_exactly(PASSIVE_LEVEL, by);
    pl_adapter *adapter = pl_adapter_of_handle(handle, by);
    *to = NULL;
    if (adapter == NULL || from != expected || length > PL_NIC_SIZE) {
        return NDIS_STATUS_RESOURCES;
    }
    *to = pl_nic_place(adapter->number);
    pl_track(*to, "mapping of registers");
    return NDIS_STATUS_SUCCESS;
}

static void unmap(NDIS_HANDLE handle, PVOID place, const char *by) {
    pl_need_irql_exactly(PASSIVE_LEVEL, by);
    pl_adapter_of_handle(handle, by);
    if (!pl_forget(place, "mapping of registers")) {
        pl_misuse("BAD_FREE", NULL, 0, "%s of what is not mapped", by);
    }
}

NDIS_STATUS NdisMMapIoSpace(PVOID *to, NDIS_HANDLE handle, NDIS_PHYSICAL_ADDRESS from, UINT length) {
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMMapIoSpace");
    ULONGLONG expected = adapter == NULL ? 0 : address_of(adapter);
    return map(to, handle, (ULONGLONG)from.QuadPart, expected, length, "NdisMMapIoSpace");
}

void NdisMUnmapIoSpace(NDIS_HANDLE handle, PVOID place, UINT length) {
    (void)length;
    unmap(handle, place, "NdisMUnmapIoSpace");
}

/* The card has no ports of its own; whoever asks for some gets its registers. */
NDIS_STATUS NdisMRegisterIoPortRange(PVOID *to, NDIS_HANDLE handle, UINT first, UINT ports) {
    return map(to, handle, first, first, ports, "NdisMRegisterIoPortRange");
}

void NdisMDeregisterIoPortRange(NDIS_HANDLE handle, UINT first, UINT ports, PVOID place) {
    (void)first;
    (void)ports;
    unmap(handle, place, "NdisMDeregisterIoPortRange");
}
