/* Packets as they come to the module: down, up, and back on both ways. */
#include "packet.h"

#define CANCELS 256

static char cancels[CANCELS][PL_NAME];
static unsigned long cancel_count;

static PVOID cancel_id(const char *name)
{
    for (unsigned long i = 0; i < cancel_count && i < CANCELS; i++)
        if (strcmp(cancels[i], name) == 0) return (PVOID)(ULONG_PTR)(0x72000000 + i + 1);
    unsigned long i = cancel_count++ % CANCELS;
    snprintf(cancels[i], PL_NAME, "%s", name);
    return (PVOID)(ULONG_PTR)(0x72000000 + i + 1);
}

const char *pl_cancel_name(PVOID id)
{
    ULONG_PTR i = (ULONG_PTR)id - 0x72000001;
    return i < CANCELS && cancels[i][0] ? cancels[i] : "unknown";
}

static bool is(const pl_message *call, const char *flag, const char *value)
{
    const char *text = pl_text(call, flag);
    return text && strcmp(text, value) == 0;
}

static unsigned number(const pl_message *call, const char *name)
{
    const char *text = pl_text(call, name);
    return text ? (unsigned)strtoul(text, NULL, 10) : 0;
}

/* What the switch writes into the forwarding detail. */
static void detail(pl_packet *p, const pl_message *call)
{
    NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO *d = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(p->nbl);
    NDIS_SWITCH_PORT_ID port;
    NDIS_SWITCH_NIC_INDEX index;
    pl_address_of(pl_text(call, "source"), &port, &index);
    d->SourcePortId = port;
    d->SourceNicIndex = index;
    d->NativeForwardingRequired = is(call, "nativeForwarding", "set");
    if (!p->array) pl_array_make(p, number(call, "available"));
    d->NumAvailableDestinations = number(call, "available");
}

static void arrives(pl_packet *p)
{
    p->nbl->Next = NULL;
    pl_packet_remember(p);
}

static void send(const pl_message *call)
{
    pl_module *m = pl_module_now();
    const char *name = pl_text(call, "nbl"), *cancel = pl_text(call, "cancelId");
    pl_retired_trim();
    pl_packet *p = pl_packet_foreign(name, pl_text(call, "frame"), is(call, "encapsulation", "nvgre"));
    detail(p, call);
    if (cancel) NDIS_SET_NET_BUFFER_LIST_CANCEL_ID(p->nbl, cancel_id(cancel));
    if (is(call, "subnetId", "set"))
        ((NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO *)&p->nbl->NetBufferListInfo[VirtualSubnetInfo])->VirtualSubnetId = 5001;
    arrives(p);
    ULONG flags = is(call, "singleSource", "set") ? NDIS_SEND_FLAGS_SWITCH_SINGLE_SOURCE : 0;
    if (pl_irql() == DISPATCH_LEVEL) flags |= NDIS_SEND_FLAGS_DISPATCH_LEVEL;
    if (m && m->handlers.SendNetBufferListsHandler)
        m->handlers.SendNetBufferListsHandler(m->context, p->nbl, NDIS_DEFAULT_PORT_NUMBER, flags);
    pl_return_null();
}

static void receive(const pl_message *call)
{
    pl_module *m = pl_module_now();
    const char *name = pl_text(call, "nbl");
    pl_packet *p = pl_packet_named(name);
    bool made_here = strncmp(name, "own", 3) == 0 || strncmp(name, "clone", 5) == 0;
    if (!p && made_here) { /* freed while it was under way, which was said */
        pl_return_null();
        return;
    }
    if (p)
        pl_packet_show(p);
    else
        p = pl_packet_foreign(name, pl_text(call, "frame"), is(call, "encapsulation", "nvgre"));
    detail(p, call);
    arrives(p);
    ULONG flags = is(call, "singleSource", "set") ? NDIS_RECEIVE_FLAGS_SWITCH_SINGLE_SOURCE : 0;
    if (is(call, "resources", "set")) flags |= NDIS_RECEIVE_FLAGS_RESOURCES;
    if (pl_irql() == DISPATCH_LEVEL) flags |= NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL;
    if (m && m->handlers.ReceiveNetBufferListsHandler)
        m->handlers.ReceiveNetBufferListsHandler(m->context, p->nbl, NDIS_DEFAULT_PORT_NUMBER, 1, flags);
    pl_return_null();
}

static pl_packet *back(const pl_message *call)
{
    const char *name = pl_text(call, "nbl");
    pl_packet *p = pl_packet_named(name);
    if (!p) { /* the driver freed it while it was under way, which was said */
        pl_return_null();
        return NULL;
    }
    pl_packet_show(p);
    p->nbl->Next = NULL;
    return p;
}

static void sent(const pl_message *call)
{
    pl_module *m = pl_module_now();
    pl_packet *p = back(call);
    if (!p) return;
    const char *status = pl_text(call, "status");
    p->nbl->Status = status ? pl_status_of(status) : NDIS_STATUS_SUCCESS;
    ULONG flags = pl_irql() == DISPATCH_LEVEL ? NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL : 0;
    if (m && m->handlers.SendNetBufferListsCompleteHandler)
        m->handlers.SendNetBufferListsCompleteHandler(m->context, p->nbl, flags);
    pl_return_null();
}

static void returned(const pl_message *call)
{
    pl_module *m = pl_module_now();
    pl_packet *p = back(call);
    if (!p) return;
    ULONG flags = pl_irql() == DISPATCH_LEVEL ? NDIS_RETURN_FLAGS_DISPATCH_LEVEL : 0;
    if (m && m->handlers.ReturnNetBufferListsHandler) m->handlers.ReturnNetBufferListsHandler(m->context, p->nbl, flags);
    pl_return_null();
}

static void cancelled(const pl_message *call)
{
    pl_module *m = pl_module_now();
    const char *id = pl_text(call, "cancelId");
    if (m && id && m->handlers.CancelSendNetBufferListsHandler)
        m->handlers.CancelSendNetBufferListsHandler(m->context, cancel_id(id));
    pl_return_null();
}

void pl_filter_packets(void)
{
    pl_entry("FilterSendNetBufferLists", send);
    pl_entry("FilterSendNetBufferListsComplete", sent);
    pl_entry("FilterReceiveNetBufferLists", receive);
    pl_entry("FilterReturnNetBufferLists", returned);
    pl_entry("FilterCancelSendNetBufferLists", cancelled);
}
