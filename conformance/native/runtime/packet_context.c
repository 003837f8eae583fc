/* Contexts that drivers put on NET_BUFFER_LISTs: a stack of bytes each, which grows downwards. */
#include "packet.h"

static size_t context_room(USHORT size, USHORT back_fill)
{
    return sizeof(NET_BUFFER_LIST_CONTEXT) + size + back_fill;
}

NDIS_STATUS NdisAllocateNetBufferListContext(PNET_BUFFER_LIST nbl, USHORT size, USHORT back_fill, ULONG tag)
{
    NET_BUFFER_LIST_CONTEXT *c = nbl->Context;
    if (c && c->Offset >= size) {
        c->Offset -= size;
        c->Size += size;
        return NDIS_STATUS_SUCCESS;
    }
    c = pl_alloc(PL_OBJECT, context_room(size, back_fill), tag, true, "NBL context");
    if (!c) return NDIS_STATUS_RESOURCES;
    c->Next = nbl->Context;
    c->Size = size;
    c->Offset = back_fill;
    nbl->Context = c;
    return NDIS_STATUS_SUCCESS;
}

VOID NdisFreeNetBufferListContext(PNET_BUFFER_LIST nbl, USHORT size)
{
    NET_BUFFER_LIST_CONTEXT *c = nbl->Context;
    if (!c || c->Size < size) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeNetBufferListContext of more than there is");
        return;
    }
    c->Size -= size;
    c->Offset += size;
    if (c->Size > 0) return;
    nbl->Context = c->Next;
    pl_free(PL_OBJECT, c, 0, (size_t)-1);
}
