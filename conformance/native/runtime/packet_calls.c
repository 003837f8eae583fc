/* Packets as the module passes them on and gives them back. */
#include "packet.h"

#define MOST 1024

/* A packet that was given back for good is the kit's to judge: it hears of the call. */
static bool was_over(const NET_BUFFER_LIST *nbl, const char *function)
{
    const char *name = pl_packet_of(nbl) ? NULL : pl_retired_name(nbl, "packet ");
    if (!name) return false;
    pl_call_begin(function);
    pl_put("nbl", name);
    pl_call_end();
    return true;
}

/* Takes a chain apart; what is no packet, or not the driver's, is told and left out. */
static unsigned take(NET_BUFFER_LIST *list, pl_packet **packets, const char *function)
{
    unsigned n = 0;
    while (list && n < MOST) {
        if (was_over(list, function)) break;
        pl_packet *p = pl_packet_mine(list, function);
        if (!p) break;
        list = list->Next;
        p->nbl->Next = NULL;
        packets[n++] = p;
    }
    return n;
}

static const char *bit(bool set)
{
    return set ? "set" : "clear";
}

static const char *same(bool is)
{
    return is ? "same" : "changed";
}

static const NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO *detail(const pl_packet *p)
{
    return NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(p->nbl);
}

static const char *sources(pl_packet **packets, unsigned n)
{
    for (unsigned i = 1; i < n; i++)
        if (detail(packets[i])->SourcePortId != detail(packets[0])->SourcePortId
            || detail(packets[i])->SourceNicIndex != detail(packets[0])->SourceNicIndex)
            return "mixed";
    return "same";
}

/* NULL where no destination is known: the kit knows better then. */
static const char *spread(pl_packet **packets, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        if (packets[i]->committed_count == 0) return NULL;
        if (packets[i]->committed_count > 1 || packets[i]->committed[0].PortId != packets[0]->committed[0].PortId
            || packets[i]->committed[0].NicIndex != packets[0]->committed[0].NicIndex)
            return "several";
    }
    return n > 0 ? "single" : NULL;
}

static void put_data(const pl_packet *p)
{
    unsigned char now[2048];
    size_t size = pl_packet_bytes(p->nbl, now, sizeof now);
    if (p->form == PL_MADE || !p->before || size > sizeof now) return;
    pl_put("data", same(size == p->before_size && memcmp(now, p->before, size) == 0));
}

static void put_handle(const pl_packet *p, const pl_module *m)
{
    NDIS_HANDLE handle = p->nbl->SourceHandle;
    pl_put("handle", p->form != PL_FOREIGN ? (handle == m ? "module" : "changed") : same(handle == p->before_handle));
}

static void put_onward(const pl_packet *p, const pl_module *m, ULONG port, bool single, const char *sources)
{
    pl_put("nbl", p->name);
    pl_put_format("portNumber", "%u", port);
    pl_put("singleSource", bit(single));
    pl_put("sources", sources);
    put_handle(p, m);
    pl_put("parent", p->form != PL_COPY                                ? "none"
                     : p->nbl->ParentNetBufferList && p->nbl->ParentNetBufferList == p->original ? "original"
                                                                       : "missing");
    pl_put("safe", p->form == PL_FOREIGN ? "none" : bit(detail(p)->IsPacketDataSafe));
    put_data(p);
    if (p->before) {
        pl_put("nativeForwarding", same(detail(p)->NativeForwardingRequired == p->before_native));
        pl_put("priority", same(pl_packet_priority(p->nbl) == p->before_priority));
    }
}

VOID NdisFSendNetBufferLists(NDIS_HANDLE handle, PNET_BUFFER_LIST list, NDIS_PORT_NUMBER port, ULONG flags)
{
    pl_packet *packets[MOST];
    char source[PL_ADDRESS];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFSendNetBufferLists");
    pl_module *m = pl_module_of_handle(handle, "NdisFSendNetBufferLists");
    if (!m) return;
    unsigned n = take(list, packets, "NdisFSendNetBufferLists");
    const char *of = sources(packets, n), *to = spread(packets, n);
    for (unsigned i = 0; i < n; i++) {
        pl_packet *p = packets[i];
        pl_address_text(source, detail(p)->SourcePortId, detail(p)->SourceNicIndex);
        pl_call_begin("NdisFSendNetBufferLists");
        put_onward(p, m, port, flags & NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE, of);
        pl_put("source", source);
        pl_put("group", bit(flags & NDIS_SEND_FLAGS_SWITCH_DESTINATION_GROUP));
        pl_put("spread", to);
        pl_packet_hide(p);
        pl_call_end();
    }
}

VOID NdisFIndicateReceiveNetBufferLists(
    NDIS_HANDLE handle, PNET_BUFFER_LIST list, NDIS_PORT_NUMBER port, ULONG count, ULONG flags)
{
    pl_packet *packets[MOST];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFIndicateReceiveNetBufferLists");
    pl_module *m = pl_module_of_handle(handle, "NdisFIndicateReceiveNetBufferLists");
    if (!m) return;
    unsigned n = take(list, packets, "NdisFIndicateReceiveNetBufferLists");
    if (n != count)
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisFIndicateReceiveNetBufferLists says %u packets of a list of %u", count, n);
    const char *of = sources(packets, n);
    for (unsigned i = 0; i < n; i++) {
        pl_call_begin("NdisFIndicateReceiveNetBufferLists");
        put_onward(packets[i], m, port, flags & NDIS_RECEIVE_FLAGS_SWITCH_SINGLE_SOURCE, of);
        pl_put("resources", bit(flags & NDIS_RECEIVE_FLAGS_RESOURCES));
        pl_packet_hide(packets[i]);
        pl_call_end();
    }
}

VOID NdisFSendNetBufferListsComplete(NDIS_HANDLE handle, PNET_BUFFER_LIST list, ULONG flags)
{
    (void)flags;
    pl_packet *packets[MOST];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFSendNetBufferListsComplete");
    pl_module *m = pl_module_of_handle(handle, "NdisFSendNetBufferListsComplete");
    if (!m) return;
    unsigned n = take(list, packets, "NdisFSendNetBufferListsComplete");
    for (unsigned i = 0; i < n; i++) {
        pl_packet *p = packets[i];
        pl_call_begin("NdisFSendNetBufferListsComplete");
        pl_put("nbl", p->name);
        put_data(p);
        put_handle(p, m);
        pl_put("status", pl_name_of_status(p->nbl->Status));
        if (p->form == PL_FOREIGN)
            pl_packet_over(p);
        else
            pl_packet_hide(p);
        pl_call_end();
    }
}

VOID NdisFReturnNetBufferLists(NDIS_HANDLE handle, PNET_BUFFER_LIST list, ULONG flags)
{
    pl_packet *packets[MOST];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFReturnNetBufferLists");
    pl_module *m = pl_module_of_handle(handle, "NdisFReturnNetBufferLists");
    if (!m) return;
    unsigned n = take(list, packets, "NdisFReturnNetBufferLists");
    const char *of = sources(packets, n);
    for (unsigned i = 0; i < n; i++) {
        pl_packet *p = packets[i];
        pl_call_begin("NdisFReturnNetBufferLists");
        pl_put("nbl", p->name);
        put_data(p);
        put_handle(p, m);
        pl_put("singleSource", bit(flags & NDIS_RETURN_FLAGS_SWITCH_SINGLE_SOURCE));
        pl_put("sources", of);
        pl_packet_hide(p);
        pl_call_end();
    }
}

VOID NdisFCancelSendNetBufferLists(NDIS_HANDLE handle, PVOID id)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFCancelSendNetBufferLists");
    if (!pl_module_of_handle(handle, "NdisFCancelSendNetBufferLists")) return;
    pl_call_begin("NdisFCancelSendNetBufferLists");
    pl_put("cancelId", pl_cancel_name(id));
    pl_call_end();
}
