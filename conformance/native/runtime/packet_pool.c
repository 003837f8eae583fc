/* Pools of packets, and packets that the driver makes from them. */
#include "packet_pool.h"

static const char *const nbl_pool = "NBL pool", *const nb_pool = "NB pool", *const nbl_kind = "NBL", *const freed = "freed NBL";

/* Freed twice: the kit hears of it, as of every call, and the memory says the rest. */
bool pl_nbl_freed(NET_BUFFER_LIST *nbl, const char *function)
{
    const char *name = pl_packet_of(nbl) ? NULL : pl_name_of(freed, nbl);
    if (!name) return false;
    pl_call_begin(function);
    pl_put("nbl", name);
    pl_call_end();
    pl_free(PL_OBJECT, nbl, 0, (size_t)-1);
    return true;
}

void pl_nbl_frees(const pl_packet *p)
{
    pl_name_set(freed, p->nbl, p->name);
}

struct pl_pool {
    const char *kind;
    ULONG tag, data;
    bool with_nb;
    USHORT context;
    unsigned out; /* that were not given back */
};

static pl_pool *pool(NDIS_HANDLE handle, const char *kind, const char *function)
{
    pl_pool *p = handle;
    if (p && pl_is_alive(p) && (!kind || p->kind == kind)) return p;
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with the pool %p, which is none", function, handle);
    return NULL;
}

static NDIS_HANDLE new_pool(const char *kind, ULONG tag, ULONG data)
{
    pl_pool *p = pl_alloc(PL_OBJECT, sizeof *p, tag, true, kind);
    if (!p) return NULL;
    *p = (pl_pool){ .kind = kind, .tag = tag, .data = data };
    return p;
}

NDIS_HANDLE NdisAllocateNetBufferListPool(NDIS_HANDLE handle, PNET_BUFFER_LIST_POOL_PARAMETERS parameters)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBufferListPool");
    pl_pool *p = new_pool(nbl_pool, parameters->PoolTag, parameters->DataSize);
    if (!p) return NULL;
    p->with_nb = parameters->fAllocateNetBuffer;
    p->context = parameters->ContextSize;
    return p;
}

NDIS_HANDLE NdisAllocateNetBufferPool(NDIS_HANDLE handle, PNET_BUFFER_POOL_PARAMETERS parameters)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBufferPool");
    return new_pool(nb_pool, parameters->PoolTag, parameters->DataSize);
}

static void free_pool(NDIS_HANDLE handle, const char *kind, const char *function)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, function);
    pl_pool *p = pool(handle, kind, function);
    if (!p) return;
    if (p->out > 0) pl_misuse("BAD_FREE", NULL, 0, "%s of a pool of which %u are in use", function, p->out);
    pl_free(PL_OBJECT, p, 0, (size_t)-1);
}

VOID NdisFreeNetBufferListPool(NDIS_HANDLE handle)
{
    free_pool(handle, nbl_pool, "NdisFreeNetBufferListPool");
}

VOID NdisFreeNetBufferPool(NDIS_HANDLE handle)
{
    free_pool(handle, nb_pool, "NdisFreeNetBufferPool");
}

void pl_pool_out(NDIS_HANDLE handle, int by)
{
    pl_pool *p = handle;
    if (p && pl_is_alive(p)) p->out += (unsigned)by;
}

/* ---- NET_BUFFERs ---- */

NET_BUFFER *pl_nb_new(NDIS_HANDLE handle, MDL *chain, ULONG offset, SIZE_T length)
{
    pl_pool *p = handle;
    NET_BUFFER *nb = pl_alloc(PL_OBJECT, sizeof *nb, p ? p->tag : 0, true, "NB");
    if (!nb) return NULL;
    nb->NdisPoolHandle = handle;
    nb->MdlChain = chain;
    nb->DataLength = (ULONG)length;
    nb->DataOffset = offset;
    pl_nb_seek(nb);
    pl_pool_out(handle, 1);
    return nb;
}

PNET_BUFFER NdisAllocateNetBuffer(NDIS_HANDLE handle, PMDL chain, ULONG offset, SIZE_T length)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBuffer");
    return pool(handle, NULL, "NdisAllocateNetBuffer") ? pl_nb_new(handle, chain, offset, length) : NULL;
}

/* An MDL with its data, in one block behind it. */
MDL *pl_mdl_with_data(size_t size, ULONG tag)
{
    MDL *m = pl_alloc(PL_OBJECT, sizeof *m + size, tag, false, "MDL and data");
    if (!m) return NULL;
    MmInitializeMdl(m, m + 1, size);
    m->MappedSystemVa = m + 1;
    m->MdlFlags = MDL_SOURCE_IS_NONPAGED_POOL;
    return m;
}

static NET_BUFFER *nb_with_data(pl_pool *p)
{
    MDL *m = pl_mdl_with_data(p->data, p->tag);
    NET_BUFFER *nb = m ? pl_nb_new(p, m, 0, 0) : NULL;
    if (nb)
        nb->NdisReserved[0] = m; /* goes with it */
    else if (m)
        pl_free(PL_OBJECT, m, 0, (size_t)-1);
    return nb;
}

PNET_BUFFER NdisAllocateNetBufferMdlAndData(NDIS_HANDLE handle)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBufferMdlAndData");
    pl_pool *p = pool(handle, NULL, "NdisAllocateNetBufferMdlAndData");
    return p ? nb_with_data(p) : NULL;
}

VOID NdisFreeNetBuffer(PNET_BUFFER nb)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeNetBuffer");
    if (!pl_is_alive(nb)) {
        pl_free(PL_OBJECT, nb, 0, (size_t)-1); /* says what is wrong */
        return;
    }
    pl_pool_out(nb->NdisPoolHandle, -1);
    if (nb->NdisReserved[0]) pl_free(PL_OBJECT, nb->NdisReserved[0], 0, (size_t)-1);
    pl_free(PL_OBJECT, nb, 0, (size_t)-1);
}

NDIS_HANDLE NdisGetPoolFromNetBuffer(PNET_BUFFER nb)
{
    return nb->NdisPoolHandle;
}

/* ---- NET_BUFFER_LISTs ---- */

/* A list without buffers that the kit knows nothing of yet. */
NET_BUFFER_LIST *pl_nbl_new(NDIS_HANDLE handle, USHORT context, USHORT back_fill)
{
    pl_pool *p = handle;
    USHORT size = context ? context : p ? p->context : 0;
    NET_BUFFER_LIST *nbl = pl_alloc(PL_OBJECT, sizeof *nbl, p ? p->tag : 0, true, nbl_kind);
    if (!nbl) return NULL;
    pl_name_clear(freed, nbl);
    nbl->NdisPoolHandle = handle;
    if ((size || back_fill) && NdisAllocateNetBufferListContext(nbl, size, back_fill, p ? p->tag : 0)) {
        pl_free(PL_OBJECT, nbl, 0, (size_t)-1);
        return NULL;
    }
    pl_pool_out(handle, 1);
    return nbl;
}

void pl_nbl_free(NET_BUFFER_LIST *nbl)
{
    pl_pool_out(nbl->NdisPoolHandle, -1);
    for (NET_BUFFER_LIST_CONTEXT *c = nbl->Context, *next; c; c = next) {
        next = c->Next;
        pl_free(PL_OBJECT, c, 0, (size_t)-1);
    }
    pl_free(PL_OBJECT, nbl, 0, (size_t)-1);
}

/* Has the kit know it; frees it if the kit says that there is no memory. */
NET_BUFFER_LIST *pl_nbl_announce(NET_BUFFER_LIST *nbl, bool with_nb)
{
    char name[PL_NAME];
    snprintf(name, sizeof name, "own%lu", pl_number("own packet"));
    pl_call_begin("NdisAllocateNetBufferList");
    pl_put("nbl", name);
    if (pl_call_end_status() != NDIS_STATUS_SUCCESS) {
        if (with_nb && nbl->FirstNetBuffer) NdisFreeNetBuffer(nbl->FirstNetBuffer);
        pl_nbl_free(nbl);
        return NULL;
    }
    pl_packet_new(PL_MADE, name, nbl);
    return nbl;
}

PNET_BUFFER_LIST NdisAllocateNetBufferList(NDIS_HANDLE handle, USHORT context, USHORT back_fill)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBufferList");
    pl_pool *p = pool(handle, nbl_pool, "NdisAllocateNetBufferList");
    NET_BUFFER_LIST *nbl = p ? pl_nbl_new(handle, context, back_fill) : NULL;
    if (!nbl) return NULL;
    if (p->with_nb) {
        NET_BUFFER *nb = p->data ? nb_with_data(p) : pl_nb_new(handle, NULL, 0, 0);
        if (!nb) {
            pl_nbl_free(nbl);
            return NULL;
        }
        nb->NdisReserved[1] = nbl; /* goes with it */
        nbl->FirstNetBuffer = nb;
    }
    return pl_nbl_announce(nbl, p->with_nb);
}

PNET_BUFFER_LIST NdisAllocateNetBufferAndNetBufferList(
    NDIS_HANDLE handle, USHORT context, USHORT back_fill, PMDL chain, ULONG offset, SIZE_T length)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateNetBufferAndNetBufferList");
    pl_pool *p = pool(handle, nbl_pool, "NdisAllocateNetBufferAndNetBufferList");
    NET_BUFFER_LIST *nbl = p ? pl_nbl_new(handle, context, back_fill) : NULL;
    NET_BUFFER *nb = nbl ? pl_nb_new(handle, chain, offset, length) : NULL;
    if (!nb) {
        if (nbl) pl_nbl_free(nbl);
        return NULL;
    }
    nb->NdisReserved[1] = nbl;
    nbl->FirstNetBuffer = nb;
    return pl_nbl_announce(nbl, true);
}

VOID NdisFreeNetBufferList(PNET_BUFFER_LIST nbl)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeNetBufferList");
    if (pl_nbl_freed(nbl, "NdisFreeNetBufferList")) return;
    pl_packet *p = pl_packet_mine(nbl, "NdisFreeNetBufferList");
    if (!p) return;
    if (p->form == PL_FOREIGN) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeNetBufferList of packet %s, which is not the driver's own", p->name);
        return;
    }
    NET_BUFFER *nb = nbl->FirstNetBuffer;
    bool goes = nb && pl_is_alive(nb) && nb->NdisReserved[1] == nbl;
    pl_call_begin("NdisFreeNetBufferList");
    pl_put("nbl", p->name);
    pl_nbl_frees(p);
    pl_packet_forget(p);
    pl_call_end();
    if (goes) NdisFreeNetBuffer(nb);
    pl_nbl_free(nbl);
}

NDIS_HANDLE NdisGetPoolFromNetBufferList(PNET_BUFFER_LIST nbl)
{
    return nbl->NdisPoolHandle;
}
