/*
 * Memory that the card reaches: what was allocated as shared, and the packets that NDIS gave to send. A physical address
 * is the virtual one; a driver that takes one for the other is not found out by that.
 */
#include "lbfo.h"

struct shared {
    struct shared *next;
    uint8_t *block;
    ULONG length;
};

static struct shared *blocks;

bool pl_dma_reaches(uint64_t address, uint32_t length) {
    const uint8_t *at = (const uint8_t *)(uintptr_t)address;
    pl_slot *slot = pl_slot_of(at);
    if (slot != NULL) {
        return slot->lent && at + length <= slot->page + PL_SLOT_SIZE;
    }
    for (struct shared *shared = blocks; shared != NULL; shared = shared->next) {
        if (at >= shared->block && at + length <= shared->block + shared->length) {
            return true;
        }
    }
    return false;
}

void NdisMAllocateSharedMemory(
        NDIS_HANDLE handle, ULONG length, BOOLEAN cached, PVOID *address, PNDIS_PHYSICAL_ADDRESS physical) {
    (void)cached;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMAllocateSharedMemory");
    pl_adapter_of_handle(handle, "NdisMAllocateSharedMemory");
    void *block = pl_alloc(PL_OBJECT, length, 0, false, "shared memory");
    *address = block;
    physical->QuadPart = (LONGLONG)(uintptr_t)block;
    if (block != NULL) {
        struct shared *shared = pl_own(sizeof *shared);
        *shared = (struct shared){.next = blocks, .block = block, .length = length};
        blocks = shared;
    }
}

void NdisMFreeSharedMemory(
        NDIS_HANDLE handle, ULONG length, BOOLEAN cached, PVOID address, NDIS_PHYSICAL_ADDRESS physical) {
    (void)cached;
    (void)physical;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMFreeSharedMemory");
    pl_adapter_of_handle(handle, "NdisMFreeSharedMemory");
    for (struct shared **link = &blocks; *link != NULL; link = &(*link)->next) {
        if ((*link)->block == address) {
            *link = (*link)->next;
            break;
        }
    }
    pl_free(PL_OBJECT, address, 0, length);
}

NDIS_STATUS NdisMInitializeScatterGatherDma(NDIS_HANDLE handle, BOOLEAN wide, ULONG most) {
    (void)wide;
    (void)most;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMInitializeScatterGatherDma");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMInitializeScatterGatherDma");
    if (adapter == NULL) {
        return NDIS_STATUS_FAILURE;
    }
    adapter->scatter_gather = true;
    return NDIS_STATUS_SUCCESS;
}

void pl_dma_list(PNDIS_PACKET packet, void *room) {
    PSCATTER_GATHER_LIST list = room;
    for (PNDIS_BUFFER buffer = packet->Private.Head; buffer != NULL; buffer = buffer->Next) {
        SCATTER_GATHER_ELEMENT *element = &list->Elements[list->NumberOfElements++];
        element->Address.QuadPart = (LONGLONG)(uintptr_t)MmGetSystemAddressForMdlSafe(buffer, NormalPagePriority);
        element->Length = MmGetMdlByteCount(buffer);
    }
}

NDIS_STATUS NdisMAllocateMapRegisters(
        NDIS_HANDLE handle, UINT channel, NDIS_DMA_SIZE size, ULONG registers, ULONG most) {
    (void)channel;
    (void)size;
    (void)registers;
    (void)most;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMAllocateMapRegisters");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMAllocateMapRegisters");
    if (adapter == NULL) {
        return NDIS_STATUS_FAILURE;
    }
    pl_track(adapter, "map registers");
    return NDIS_STATUS_SUCCESS;
}

void NdisMFreeMapRegisters(NDIS_HANDLE handle) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMFreeMapRegisters");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMFreeMapRegisters");
    if (adapter != NULL && !pl_forget(adapter, "map registers")) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisMFreeMapRegisters without map registers");
    }
}

void NdisMStartBufferPhysicalMapping(
        NDIS_HANDLE handle, PNDIS_BUFFER buffer, ULONG number, BOOLEAN write, PNDIS_PHYSICAL_ADDRESS_UNIT addresses,
        PUINT count) {
    (void)number;
    (void)write;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMStartBufferPhysicalMapping");
    pl_adapter_of_handle(handle, "NdisMStartBufferPhysicalMapping");
    addresses[0].PhysicalAddress.QuadPart = (LONGLONG)(uintptr_t)MmGetSystemAddressForMdlSafe(buffer, NormalPagePriority);
    addresses[0].Length = MmGetMdlByteCount(buffer);
    *count = 1;
}
