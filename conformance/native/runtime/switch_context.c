/* Forwarding contexts of packets, their source, what is copied between them, and reports of those that are dropped. */
#include "switch_handlers.h"

NDIS_STATUS pl_switch_give_context(NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST list)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "AllocateNetBufferListForwardingContext");
    pl_module *m = pl_module_of_switch(context, "AllocateNetBufferListForwardingContext");
    NDIS_STATUS first = NDIS_STATUS_INVALID_PARAMETER;
    for (NET_BUFFER_LIST *nbl = list; m && nbl; nbl = nbl->Next) {
        pl_packet *p = pl_packet_mine(nbl, "AllocateNetBufferListForwardingContext");
        if (!p) break;
        pl_call_begin("AllocateNetBufferListForwardingContext");
        pl_put("nbl", p->name);
        pl_put("handle", nbl->SourceHandle == m ? "module" : "other");
        pl_put("position", nbl == list ? "first" : "further");
        const pl_message *answer = pl_call_end();
        NDIS_STATUS status = pl_answer_status(answer, NDIS_STATUS_FAILURE);
        const char *available = pl_text(answer, "available");
        if (nbl == list) first = status;
        if (status != NDIS_STATUS_SUCCESS) continue;
        NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->AsUINT64 = 0;
        pl_array_drop(p);
        pl_array_make(p, available ? (unsigned)strtoul(available, NULL, 10) : 0);
        p->context = true;
    }
    return first;
}

VOID pl_switch_take_context(NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST list)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "FreeNetBufferListForwardingContext");
    pl_module *m = pl_module_of_switch(context, "FreeNetBufferListForwardingContext");
    for (NET_BUFFER_LIST *nbl = list; m && nbl; nbl = nbl->Next) {
        pl_packet *p = pl_packet_mine(nbl, "FreeNetBufferListForwardingContext");
        if (!p) break;
        pl_array_drop(p);
        p->context = false;
        memset(p->contexts, 0, sizeof p->contexts);
        NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->AsUINT64 = 0;
        pl_call_begin("FreeNetBufferListForwardingContext");
        pl_put("nbl", p->name);
        pl_put("position", nbl == list ? "first" : "further");
        pl_call_end();
    }
}

NDIS_STATUS pl_switch_source(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, NDIS_SWITCH_PORT_ID port, NDIS_SWITCH_NIC_INDEX index)
{
    char address[PL_ADDRESS];
    pl_need_irql_at_most(DISPATCH_LEVEL, "SetNetBufferListSource");
    pl_packet *p = pl_packet_mine(nbl, "SetNetBufferListSource");
    if (!pl_module_of_switch(context, "SetNetBufferListSource") || !p) return NDIS_STATUS_INVALID_PARAMETER;
    pl_address_text(address, port, index);
    pl_call_begin("SetNetBufferListSource");
    pl_put("nbl", p->name);
    pl_put("source", address);
    NDIS_STATUS status = pl_call_end_status();
    if (status == NDIS_STATUS_SUCCESS) {
        NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->SourcePortId = port;
        NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->SourceNicIndex = index;
    }
    return status;
}

static void copy_info(pl_packet *to, const pl_packet *from, UINT32 flags)
{
    NDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO *d = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(to->nbl);
    unsigned available = d->NumAvailableDestinations;
    if (flags & NDIS_SWITCH_COPY_NBL_INFO_FLAGS_PRESERVE_SWITCH_INFO_ONLY) {
        d->AsUINT64 = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(from->nbl)->AsUINT64;
        to->nbl->NetBufferListInfo[VirtualSubnetInfo] = from->nbl->NetBufferListInfo[VirtualSubnetInfo];
    } else {
        memcpy(to->nbl->NetBufferListInfo, from->nbl->NetBufferListInfo, sizeof to->nbl->NetBufferListInfo);
    }
    d->NumAvailableDestinations = available;
    if (!(flags & NDIS_SWITCH_COPY_NBL_INFO_FLAGS_PRESERVE_DESTINATIONS)) return;
    free(to->committed);
    to->committed = calloc(from->committed_count + 1, sizeof *to->committed);
    if (!to->committed) pl_die("out of memory");
    if (from->committed_count) memcpy(to->committed, from->committed, from->committed_count * sizeof *to->committed);
    to->committed_count = from->committed_count;
    pl_array_make(to, available);
}

NDIS_STATUS pl_switch_copy(NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST to, PNET_BUFFER_LIST from, UINT32 flags)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "CopyNetBufferListInfo");
    pl_packet *p = pl_packet_mine(to, "CopyNetBufferListInfo"), *original = pl_packet_mine(from, "CopyNetBufferListInfo");
    if (!pl_module_of_switch(context, "CopyNetBufferListInfo") || !p || !original) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin("CopyNetBufferListInfo");
    pl_put("nbl", p->name);
    pl_put("original", original->name);
    pl_put("preserve", flags & NDIS_SWITCH_COPY_NBL_INFO_FLAGS_PRESERVE_DESTINATIONS ? "set" : "clear");
    NDIS_STATUS status = pl_call_end_status();
    if (status == NDIS_STATUS_SUCCESS) {
        copy_info(p, original, flags);
        pl_packet_remember(p);
    }
    return status;
}

NDIS_STATUS pl_switch_attach(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, PNDIS_SWITCH_NET_BUFFER_LIST_CONTEXT_TYPE type, PVOID value)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "SetNetBufferListSwitchContext");
    pl_packet *p = pl_packet_mine(nbl, "SetNetBufferListSwitchContext");
    if (!pl_module_of_switch(context, "SetNetBufferListSwitchContext") || !p) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin("SetNetBufferListSwitchContext");
    pl_put("nbl", p->name);
    pl_put("value", "set");
    NDIS_STATUS status = pl_call_end_status();
    for (int i = 0; status == NDIS_STATUS_SUCCESS && i < PL_CONTEXTS; i++) {
        if (p->contexts[i].type && p->contexts[i].type != type) continue;
        p->contexts[i].type = type;
        p->contexts[i].value = value;
        return status;
    }
    return status == NDIS_STATUS_SUCCESS ? NDIS_STATUS_RESOURCES : status;
}

PVOID pl_switch_fetch(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, PNDIS_SWITCH_NET_BUFFER_LIST_CONTEXT_TYPE type)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "GetNetBufferListSwitchContext");
    pl_packet *p = pl_packet_mine(nbl, "GetNetBufferListSwitchContext");
    if (!pl_module_of_switch(context, "GetNetBufferListSwitchContext") || !p) return NULL;
    pl_call_begin("GetNetBufferListSwitchContext");
    pl_put("nbl", p->name);
    const char *given = pl_text(pl_call_end(), "context");
    for (int i = 0; given && strcmp(given, "given") == 0 && i < PL_CONTEXTS; i++)
        if (p->contexts[i].type == type) return p->contexts[i].value;
    return NULL;
}

/* Why it was dropped is a text of the driver's own: the kit is not told. */
VOID pl_switch_report(
    NDIS_SWITCH_CONTEXT context,
    PNDIS_SWITCH_OBJECT_INSTANCE_ID extension,
    PNDIS_STRING name,
    NDIS_SWITCH_PORT_ID port,
    ULONG flags,
    ULONG count,
    PNET_BUFFER_LIST list,
    PNDIS_STRING reason)
{
    (void)extension;
    (void)name;
    (void)reason;
    pl_need_irql_at_most(DISPATCH_LEVEL, "ReportFilteredNetBufferLists");
    if (!pl_module_of_switch(context, "ReportFilteredNetBufferLists")) return;
    bool incoming = flags & NDIS_SWITCH_REPORT_FILTERED_NBL_FLAGS_IS_INCOMING;
    bool mixed = false;
    ULONG n = 0;
    for (NET_BUFFER_LIST *nbl = list; nbl && n < 1024; nbl = nbl->Next, n++) {
        if (!pl_packet_mine(nbl, "ReportFilteredNetBufferLists")) return;
        mixed |= incoming && NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->SourcePortId
                                 != NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(list)->SourcePortId;
    }
    if (n != count)
        pl_misuse("BAD_ARGUMENT", NULL, 0, "ReportFilteredNetBufferLists says %u packets of a list of %u", count, n);
    for (NET_BUFFER_LIST *nbl = list; nbl; nbl = nbl->Next) {
        pl_call_begin("ReportFilteredNetBufferLists");
        pl_put("nbl", pl_packet_of(nbl)->name);
        pl_put("incoming", incoming ? "set" : "clear");
        pl_put_format("port", "%u", port);
        pl_put("list", mixed ? "mixed" : "uniform");
        pl_call_end();
    }
}
