/* The data of packets: MDLs, where the data starts, reading and copying it. */
#include "packet_pool.h"

#define RETREATED 0x2000 /* MDLs with this flag were added by NdisRetreatNetBufferDataStart */
#define OWN_HANDLER 0x4000 /* and came from the driver's own function */

PMDL NdisAllocateMdl(NDIS_HANDLE handle, PVOID address, UINT length)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateMdl");
    MDL *m = pl_alloc(PL_OBJECT, sizeof *m, 0, true, "MDL");
    if (!m) return NULL;
    MmInitializeMdl(m, address, length);
    m->MappedSystemVa = address;
    m->MdlFlags = MDL_SOURCE_IS_NONPAGED_POOL;
    return m;
}

VOID NdisFreeMdl(PMDL mdl)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeMdl");
    pl_free(PL_OBJECT, mdl, 0, (size_t)-1);
}

VOID NdisQueryMdl(PMDL mdl, PVOID *address, PUINT length, UINT priority)
{
    if (address) *address = MmGetSystemAddressForMdlSafe(mdl, priority);
    if (length) *length = MmGetMdlByteCount(mdl);
}

VOID NdisQueryMdlOffset(PMDL mdl, PUINT offset, PUINT length)
{
    *offset = MmGetMdlByteOffset(mdl);
    *length = MmGetMdlByteCount(mdl);
}

VOID NdisAdjustMdlLength(PMDL mdl, UINT length)
{
    mdl->ByteCount = length;
}

void pl_mdl_free_chain(MDL *chain)
{
    for (MDL *next; chain; chain = next) {
        next = chain->Next;
        pl_free(PL_OBJECT, chain, 0, (size_t)-1);
    }
}

bool pl_mdl_slice(const NET_BUFFER *from, ULONG offset, ULONG length, MDL **chain)
{
    MDL **end = chain;
    ULONG at = from->CurrentMdlOffset + offset;
    for (const MDL *m = from->CurrentMdl; m && length > 0; m = m->Next) {
        if (at >= m->ByteCount) {
            at -= m->ByteCount;
            continue;
        }
        ULONG n = m->ByteCount - at < length ? m->ByteCount - at : length;
        *end = NdisAllocateMdl(NULL, pl_mdl_bytes(m) + at, n);
        if (!*end) {
            pl_mdl_free_chain(*chain);
            *chain = NULL;
            return false;
        }
        end = &(*end)->Next;
        length -= n;
        at = 0;
    }
    return true;
}

void pl_nb_seek(NET_BUFFER *nb)
{
    ULONG offset = nb->DataOffset;
    MDL *m = nb->MdlChain;
    while (m && offset >= m->ByteCount && m->Next) {
        offset -= m->ByteCount;
        m = m->Next;
    }
    nb->CurrentMdl = m;
    nb->CurrentMdlOffset = offset;
}

NDIS_STATUS NdisRetreatNetBufferDataStart(
    PNET_BUFFER nb, ULONG delta, ULONG back_fill, NET_BUFFER_ALLOCATE_MDL_HANDLER allocate)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisRetreatNetBufferDataStart");
    if (nb->DataOffset < delta) {
        ULONG size = delta - nb->DataOffset + back_fill, given = size;
        MDL *m = allocate ? allocate(&given) : pl_mdl_with_data(size, 0);
        if (!m) return NDIS_STATUS_RESOURCES;
        m->MdlFlags |= RETREATED | (allocate ? OWN_HANDLER : 0);
        m->Next = nb->MdlChain;
        nb->MdlChain = m;
        nb->DataOffset += m->ByteCount;
    }
    nb->DataOffset -= delta;
    nb->DataLength += delta;
    pl_nb_seek(nb);
    return NDIS_STATUS_SUCCESS;
}

VOID NdisAdvanceNetBufferDataStart(PNET_BUFFER nb, ULONG delta, BOOLEAN frees, NET_BUFFER_FREE_MDL_HANDLER release)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAdvanceNetBufferDataStart");
    if (delta > nb->DataLength) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisAdvanceNetBufferDataStart by %u of %u bytes", delta, nb->DataLength);
        delta = nb->DataLength;
    }
    nb->DataOffset += delta;
    nb->DataLength -= delta;
    MDL *m = nb->MdlChain;
    while (frees && m && (m->MdlFlags & RETREATED) && m->ByteCount <= nb->DataOffset) {
        nb->DataOffset -= m->ByteCount;
        nb->MdlChain = m->Next;
        if (release && (m->MdlFlags & OWN_HANDLER))
            release(m);
        else
            pl_free(PL_OBJECT, m, 0, (size_t)-1);
        m = nb->MdlChain;
    }
    pl_nb_seek(nb);
}

NDIS_STATUS NdisRetreatNetBufferListDataStart(
    PNET_BUFFER_LIST nbl,
    ULONG delta,
    ULONG back_fill,
    NET_BUFFER_ALLOCATE_MDL_HANDLER allocate,
    NET_BUFFER_FREE_MDL_HANDLER release)
{
    for (NET_BUFFER *nb = nbl->FirstNetBuffer; nb; nb = nb->Next) {
        NDIS_STATUS status = NdisRetreatNetBufferDataStart(nb, delta, back_fill, allocate);
        if (status == NDIS_STATUS_SUCCESS) continue;
        for (NET_BUFFER *done = nbl->FirstNetBuffer; done != nb; done = done->Next)
            NdisAdvanceNetBufferDataStart(done, delta, TRUE, release);
        return status;
    }
    return NDIS_STATUS_SUCCESS;
}

VOID NdisAdvanceNetBufferListDataStart(
    PNET_BUFFER_LIST nbl, ULONG delta, BOOLEAN frees, NET_BUFFER_FREE_MDL_HANDLER release)
{
    for (NET_BUFFER *nb = nbl->FirstNetBuffer; nb; nb = nb->Next) NdisAdvanceNetBufferDataStart(nb, delta, frees, release);
}

/* Copies between MDL chains, from the current position of each; returns how much there was. */
static ULONG copy(NET_BUFFER *to, ULONG to_offset, const NET_BUFFER *from, ULONG from_offset, ULONG bytes)
{
    MDL *t = to->CurrentMdl;
    const MDL *f = from->CurrentMdl;
    ULONG done = 0, at = to->CurrentMdlOffset + to_offset, from_at = from->CurrentMdlOffset + from_offset;
    while (done < bytes) {
        for (; t && at >= t->ByteCount; t = t->Next) at -= t->ByteCount;
        for (; f && from_at >= f->ByteCount; f = f->Next) from_at -= f->ByteCount;
        if (!t || !f) break;
        ULONG n = t->ByteCount - at < f->ByteCount - from_at ? t->ByteCount - at : f->ByteCount - from_at;
        if (n > bytes - done) n = bytes - done;
        memcpy(pl_mdl_bytes(t) + at, pl_mdl_bytes(f) + from_at, n);
        done += n;
        at += n;
        from_at += n;
    }
    return done;
}

NDIS_STATUS NdisCopyFromNetBufferToNetBuffer(
    PNET_BUFFER to, ULONG to_offset, ULONG bytes, PNET_BUFFER from, ULONG from_offset, PULONG copied)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisCopyFromNetBufferToNetBuffer");
    ULONG there = from->DataLength > from_offset ? from->DataLength - from_offset : 0;
    *copied = copy(to, to_offset, from, from_offset, bytes < there ? bytes : there);
    return NDIS_STATUS_SUCCESS;
}

PVOID NdisGetDataBuffer(PNET_BUFFER nb, ULONG bytes, PVOID storage, UINT multiple, UINT offset)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisGetDataBuffer");
    MDL *m = nb->CurrentMdl;
    if (!m || bytes > nb->DataLength || bytes == 0) return NULL;
    char *at = pl_mdl_bytes(m) + nb->CurrentMdlOffset;
    bool aligned = multiple <= 1 || (ULONG_PTR)at % multiple == offset;
    if (m->ByteCount - nb->CurrentMdlOffset >= bytes && aligned) return at;
    if (!storage) return NULL;
    ULONG done = 0, skip = nb->CurrentMdlOffset;
    for (; m && done < bytes; m = m->Next, skip = 0) {
        ULONG n = m->ByteCount - skip < bytes - done ? m->ByteCount - skip : bytes - done;
        memcpy((char *)storage + done, pl_mdl_bytes(m) + skip, n);
        done += n;
    }
    return done == bytes ? storage : NULL;
}

VOID NdisCopySendNetBufferListInfo(PNET_BUFFER_LIST to, PNET_BUFFER_LIST from)
{
    PVOID detail = to->NetBufferListInfo[SwitchForwardingDetail];
    memcpy(to->NetBufferListInfo, from->NetBufferListInfo, sizeof to->NetBufferListInfo);
    to->NetBufferListInfo[SwitchForwardingDetail] = detail;
}

VOID NdisCopyReceiveNetBufferListInfo(PNET_BUFFER_LIST to, PNET_BUFFER_LIST from)
{
    NdisCopySendNetBufferListInfo(to, from);
    to->NblFlags = from->NblFlags;
}
