/* Packets derived from others: clones, fragments, and the reassembly of fragments. */
#include "packet_pool.h"

static void free_buffers(NET_BUFFER_LIST *nbl, bool with_mdls)
{
    for (NET_BUFFER *nb = nbl->FirstNetBuffer, *next; nb; nb = next) {
        next = nb->Next;
        if (with_mdls) pl_mdl_free_chain(nb->MdlChain);
        NdisFreeNetBuffer(nb);
    }
    nbl->FirstNetBuffer = NULL;
}

/* Appends a buffer over a slice of another one's data; false without memory. */
static bool append(
    NET_BUFFER_LIST *nbl, NET_BUFFER ***end, const NET_BUFFER *from, ULONG offset, ULONG length, NDIS_HANDLE pool)
{
    MDL *chain = NULL;
    if (!pl_mdl_slice(from, offset, length, &chain)) return false;
    NET_BUFFER *nb = pl_nb_new(pool ? pool : nbl->NdisPoolHandle, chain, 0, length);
    if (!nb) {
        pl_mdl_free_chain(chain);
        return false;
    }
    **end = nb;
    *end = &nb->Next;
    return true;
}

static bool same_mdls(NET_BUFFER_LIST *nbl, NET_BUFFER ***end, const NET_BUFFER *from, NDIS_HANDLE pool)
{
    NET_BUFFER *nb = pl_nb_new(pool ? pool : nbl->NdisPoolHandle, from->MdlChain, from->DataOffset, from->DataLength);
    if (!nb) return false;
    **end = nb;
    *end = &nb->Next;
    return true;
}

PNET_BUFFER_LIST NdisAllocateCloneNetBufferList(
    PNET_BUFFER_LIST original, NDIS_HANDLE lists, NDIS_HANDLE buffers, ULONG flags)
{
    char name[PL_NAME];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateCloneNetBufferList");
    pl_packet *from = pl_packet_mine(original, "NdisAllocateCloneNetBufferList");
    bool shares = flags & NDIS_CLONE_FLAGS_USE_ORIGINAL_MDLS;
    if (!from) return NULL;
    NET_BUFFER_LIST *nbl = pl_nbl_new(lists, 0, 0);
    if (!nbl) return NULL;
    NET_BUFFER **end = &nbl->FirstNetBuffer;
    bool done = true;
    for (NET_BUFFER *nb = original->FirstNetBuffer; nb && done; nb = nb->Next)
        done = shares ? same_mdls(nbl, &end, nb, buffers) : append(nbl, &end, nb, 0, nb->DataLength, buffers);
    if (done) {
        snprintf(name, sizeof name, "clone%lu", pl_number("clone of a packet"));
        pl_call_begin("NdisAllocateCloneNetBufferList");
        pl_put("nbl", name);
        pl_put("original", from->name);
        done = pl_call_end_status() == NDIS_STATUS_SUCCESS;
    }
    if (!done) {
        free_buffers(nbl, !shares);
        pl_nbl_free(nbl);
        return NULL;
    }
    nbl->Flags = original->Flags;
    nbl->NblFlags = original->NblFlags;
    pl_packet *p = pl_packet_new(PL_COPY, name, nbl);
    p->original = original;
    p->frames = from->frames;
    if (p->frames) p->frames->references++;
    pl_packet_remember(p);
    return nbl;
}

VOID NdisFreeCloneNetBufferList(PNET_BUFFER_LIST nbl, ULONG flags)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeCloneNetBufferList");
    if (pl_nbl_freed(nbl, "NdisFreeCloneNetBufferList")) return;
    pl_packet *p = pl_packet_mine(nbl, "NdisFreeCloneNetBufferList");
    if (!p) return;
    if (p->form != PL_COPY) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeCloneNetBufferList of packet %s, which is no clone", p->name);
        return;
    }
    pl_call_begin("NdisFreeCloneNetBufferList");
    pl_put("nbl", p->name);
    pl_nbl_frees(p);
    pl_packet_forget(p);
    pl_call_end();
    free_buffers(nbl, !(flags & NDIS_CLONE_FLAGS_USE_ORIGINAL_MDLS));
    pl_nbl_free(nbl);
}

PNET_BUFFER_LIST NdisAllocateFragmentNetBufferList(
    PNET_BUFFER_LIST original,
    NDIS_HANDLE lists,
    NDIS_HANDLE buffers,
    ULONG start,
    ULONG most,
    ULONG delta,
    ULONG back_fill,
    ULONG flags)
{
    (void)flags;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateFragmentNetBufferList");
    if (!pl_packet_mine(original, "NdisAllocateFragmentNetBufferList") || most == 0) return NULL;
    NET_BUFFER_LIST *nbl = pl_nbl_new(lists, 0, 0);
    if (!nbl) return NULL;
    NET_BUFFER **end = &nbl->FirstNetBuffer;
    bool done = true;
    for (NET_BUFFER *nb = original->FirstNetBuffer; nb && done; nb = nb->Next)
        for (ULONG at = start; at < nb->DataLength && done; at += most)
            done = append(nbl, &end, nb, at, nb->DataLength - at < most ? nb->DataLength - at : most, buffers);
    if (done && delta) done = NdisRetreatNetBufferListDataStart(nbl, delta, back_fill, NULL, NULL) == NDIS_STATUS_SUCCESS;
    if (!done) {
        free_buffers(nbl, true);
        pl_nbl_free(nbl);
        return NULL;
    }
    return pl_nbl_announce(nbl, false);
}

VOID NdisFreeFragmentNetBufferList(PNET_BUFFER_LIST nbl, ULONG delta, ULONG flags)
{
    (void)flags;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeFragmentNetBufferList");
    if (!pl_packet_mine(nbl, "NdisFreeFragmentNetBufferList")) return;
    if (delta) NdisAdvanceNetBufferListDataStart(nbl, delta, TRUE, NULL);
    free_buffers(nbl, true);
    NdisFreeNetBufferList(nbl);
}

PNET_BUFFER_LIST NdisAllocateReassembledNetBufferList(
    PNET_BUFFER_LIST fragments, NDIS_HANDLE pool, ULONG start, ULONG delta, ULONG back_fill, ULONG flags)
{
    (void)flags;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateReassembledNetBufferList");
    if (!pl_packet_mine(fragments, "NdisAllocateReassembledNetBufferList")) return NULL;
    NET_BUFFER_LIST *nbl = pl_nbl_new(pool, 0, 0);
    MDL *chain = NULL, **end = &chain;
    SIZE_T length = 0;
    bool done = nbl != NULL;
    for (NET_BUFFER *nb = fragments->FirstNetBuffer; nb && done; nb = nb->Next) {
        if (nb->DataLength <= start) continue;
        done = pl_mdl_slice(nb, start, nb->DataLength - start, end);
        length += nb->DataLength - start;
        while (*end) end = &(*end)->Next;
    }
    NET_BUFFER *nb = done ? pl_nb_new(pool, chain, 0, length) : NULL;
    if (nb) nbl->FirstNetBuffer = nb;
    if (nb && delta) done = NdisRetreatNetBufferDataStart(nb, delta, back_fill, NULL) == NDIS_STATUS_SUCCESS;
    if (!nb || !done) {
        if (nb)
            free_buffers(nbl, true);
        else
            pl_mdl_free_chain(chain);
        if (nbl) pl_nbl_free(nbl);
        return NULL;
    }
    return pl_nbl_announce(nbl, false);
}

VOID NdisFreeReassembledNetBufferList(PNET_BUFFER_LIST nbl, ULONG delta, ULONG flags)
{
    NdisFreeFragmentNetBufferList(nbl, delta, flags);
}
