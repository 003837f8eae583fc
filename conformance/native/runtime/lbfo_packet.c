/*
 * Packets, buffers, and the pools of both, as drivers use them. Every packet and buffer is a block of its own, so that
 * what is left, freed twice or written past its end is found by name.
 */
#include "lbfo.h"

struct _NDIS_PACKET_POOL {
    UINT limit, used, reserved;
};

/* ---- pools ---- */

static void make_pool(PNDIS_STATUS status, PNDIS_HANDLE handle, UINT limit, UINT reserved, const char *kind) {
    pl_need_irql_at_most(DISPATCH_LEVEL, kind);
    NDIS_PACKET_POOL *pool = pl_alloc(PL_OBJECT, sizeof *pool, 0, true, kind);
    *handle = pool;
    *status = pool == NULL ? NDIS_STATUS_RESOURCES : NDIS_STATUS_SUCCESS;
    if (pool != NULL) {
        pool->limit = limit;
        pool->reserved = reserved;
    }
}

static void free_pool(NDIS_HANDLE handle, const char *function) {
    NDIS_PACKET_POOL *pool = handle;
    if (pl_is_alive(pool) && pool->used > 0) {
        pl_misuse("BAD_FREE", NULL, 0, "%s of a pool of which %u are in use", function, pool->used);
    }
    pl_free(PL_OBJECT, pool, 0, (size_t)-1);
}

void NdisAllocatePacketPool(PNDIS_STATUS status, PNDIS_HANDLE handle, UINT packets, UINT reserved) {
    make_pool(status, handle, packets, reserved, "packet pool");
}

void NdisAllocatePacketPoolEx(PNDIS_STATUS status, PNDIS_HANDLE handle, UINT packets, UINT overflow, UINT reserved) {
    make_pool(status, handle, packets + overflow, reserved, "packet pool");
}

void NdisFreePacketPool(NDIS_HANDLE handle) {
    free_pool(handle, "NdisFreePacketPool");
}

UINT NdisPacketPoolUsage(NDIS_HANDLE handle) {
    return ((NDIS_PACKET_POOL *)handle)->used;
}

void NdisAllocateBufferPool(PNDIS_STATUS status, PNDIS_HANDLE handle, UINT buffers) {
    make_pool(status, handle, buffers, 0, "buffer pool");
}

void NdisFreeBufferPool(NDIS_HANDLE handle) {
    free_pool(handle, "NdisFreeBufferPool");
}

/* ---- packets ---- */

void NdisAllocatePacket(PNDIS_STATUS status, PNDIS_PACKET *packet, NDIS_HANDLE handle) {
    NDIS_PACKET_POOL *pool = handle;
    size_t size = (offsetof(NDIS_PACKET, ProtocolReserved) + pool->reserved + 15) / 16 * 16;
    *packet = NULL;
    *status = NDIS_STATUS_RESOURCES;
    if (pool->used >= pool->limit) {
        return;
    }
    size_t behind = sizeof(NDIS_PACKET_OOB_DATA) + sizeof(NDIS_PACKET_EXTENSION);
    PNDIS_PACKET made = pl_alloc(PL_OBJECT, size + behind, 0, true, "packet");
    if (made != NULL) {
        pool->used++;
        made->Private.Pool = pool;
        made->Private.NdisPacketFlags = fPACKET_ALLOCATED_BY_NDIS;
        made->Private.NdisPacketOobOffset = (USHORT)size;
        *packet = made;
        *status = NDIS_STATUS_SUCCESS;
    }
}

void NdisFreePacket(PNDIS_PACKET packet) {
    if (pl_slot_of(packet) != NULL) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreePacket of a packet that NDIS gave to send");
        return;
    }
    if (pl_is_alive(packet) && pl_is_alive(packet->Private.Pool)) {
        packet->Private.Pool->used--;
    }
    pl_free(PL_OBJECT, packet, 0, (size_t)-1);
}

void NdisReinitializePacket(PNDIS_PACKET packet) {
    packet->Private.Head = NULL;
    packet->Private.Tail = NULL;
    packet->Private.ValidCounts = FALSE;
}

void NdisQueryPacket(PNDIS_PACKET packet, PUINT physical, PUINT buffers, PNDIS_BUFFER *first, PUINT length) {
    UINT count = 0;
    UINT total = 0;
    for (PNDIS_BUFFER buffer = packet->Private.Head; buffer != NULL; buffer = buffer->Next) {
        count++;
        total += MmGetMdlByteCount(buffer);
    }
    packet->Private.PhysicalCount = count;
    packet->Private.Count = count;
    packet->Private.TotalLength = total;
    packet->Private.ValidCounts = TRUE;
    if (physical != NULL) {
        *physical = count;
    }
    if (buffers != NULL) {
        *buffers = count;
    }
    if (first != NULL) {
        *first = packet->Private.Head;
    }
    if (length != NULL) {
        *length = total;
    }
}

void NdisGetFirstBufferFromPacket(
        PNDIS_PACKET packet, PNDIS_BUFFER *first, PVOID *address, PUINT first_length, PUINT total) {
    NdisQueryPacket(packet, NULL, NULL, first, total);
    *address = *first == NULL ? NULL : MmGetSystemAddressForMdlSafe(*first, NormalPagePriority);
    *first_length = *first == NULL ? 0 : MmGetMdlByteCount(*first);
}

/* ---- buffers ---- */

void NdisAllocateBuffer(PNDIS_STATUS status, PNDIS_BUFFER *buffer, NDIS_HANDLE pool, PVOID address, UINT length) {
    (void)pool;
    size_t pages = (((uintptr_t)address & (PAGE_SIZE - 1)) + length + PAGE_SIZE - 1) / PAGE_SIZE;
    PNDIS_BUFFER made = pl_alloc(PL_OBJECT, sizeof *made + pages * sizeof(PFN_NUMBER), 0, true, "buffer");
    *buffer = made;
    *status = made == NULL ? NDIS_STATUS_FAILURE : NDIS_STATUS_SUCCESS;
    if (made != NULL) {
        MmInitializeMdl(made, address, length);
        MmBuildMdlForNonPagedPool(made);
    }
}

void NdisFreeBuffer(PNDIS_BUFFER buffer) {
    if (pl_slot_of(buffer) != NULL) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeBuffer of a buffer of a packet that NDIS gave to send");
        return;
    }
    pl_free(PL_OBJECT, buffer, 0, (size_t)-1);
}

void NdisQueryBuffer(PNDIS_BUFFER buffer, PVOID *address, PUINT length) {
    if (address != NULL) {
        *address = MmGetSystemAddressForMdlSafe(buffer, NormalPagePriority);
    }
    *length = MmGetMdlByteCount(buffer);
}

/* ---- chains ---- */

static PNDIS_BUFFER last_of(PNDIS_BUFFER buffer) {
    while (buffer != NULL && buffer->Next != NULL) {
        buffer = buffer->Next;
    }
    return buffer;
}

void NdisChainBufferAtFront(PNDIS_PACKET packet, PNDIS_BUFFER buffer) {
    PNDIS_BUFFER last = last_of(buffer);
    if (packet->Private.Head == NULL) {
        packet->Private.Tail = last;
    }
    last->Next = packet->Private.Head;
    packet->Private.Head = buffer;
    packet->Private.ValidCounts = FALSE;
}

void NdisChainBufferAtBack(PNDIS_PACKET packet, PNDIS_BUFFER buffer) {
    if (packet->Private.Head == NULL) {
        packet->Private.Head = buffer;
    } else {
        packet->Private.Tail->Next = buffer;
    }
    packet->Private.Tail = last_of(buffer);
    packet->Private.ValidCounts = FALSE;
}

void NdisUnchainBufferAtFront(PNDIS_PACKET packet, PNDIS_BUFFER *buffer) {
    *buffer = packet->Private.Head;
    if (*buffer != NULL) {
        packet->Private.Head = (*buffer)->Next;
        (*buffer)->Next = NULL;
        packet->Private.ValidCounts = FALSE;
    }
}

void NdisUnchainBufferAtBack(PNDIS_PACKET packet, PNDIS_BUFFER *buffer) {
    *buffer = packet->Private.Head == NULL ? NULL : packet->Private.Tail;
    if (*buffer == NULL) {
        return;
    }
    PNDIS_BUFFER *link = &packet->Private.Head;
    packet->Private.Tail = NULL;
    while (*link != *buffer) {
        packet->Private.Tail = *link;
        link = &(*link)->Next;
    }
    *link = NULL;
    packet->Private.ValidCounts = FALSE;
}
