/* The life of the module: attach, options, restart, pause, detach, and what it calls about itself. */
#include "filter.h"

static pl_module *modules;

pl_module *pl_module_named(const char *name)
{
    for (pl_module *m = modules; m; m = m->next)
        if (m->attached && name && strcmp(m->name, name) == 0) return m;
    return NULL;
}

pl_module *pl_module_now(void)
{
    for (pl_module *m = modules; m; m = m->next)
        if (m->attached) return m;
    return NULL;
}

static pl_module *needed(const pl_message *call)
{
    const char *name = pl_text(call, "module");
    pl_module *m = name ? pl_module_named(name) : pl_module_now();
    if (!m) pl_die("no module %s is attached", name ? name : "");
    return m;
}

static pl_module *alive(pl_module *m, const void *handle, const char *function, const char *what)
{
    if (m && m->attached) return m;
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with %s %p, which is %s", function, what, handle,
              m ? "that of a module that is detached" : "none");
    return NULL;
}

pl_module *pl_module_of_handle(NDIS_HANDLE handle, const char *function)
{
    pl_module *m = modules;
    while (m && m != handle) m = m->next;
    return alive(m, handle, function, "the module handle");
}

pl_module *pl_module_of_switch(NDIS_SWITCH_CONTEXT context, const char *function)
{
    pl_module *m = modules;
    while (m && &m->switch_mark != context) m = m->next;
    return alive(m, context, function, "the switch context");
}

/* ---- entry points ---- */

static void string(UNICODE_STRING *to, WCHAR *room, const char *text)
{
    size_t n = strlen(text);
    for (size_t i = 0; i <= n; i++) room[i] = (WCHAR)(unsigned char)text[i];
    *to = (UNICODE_STRING){ (USHORT)(n * sizeof(WCHAR)), (USHORT)((n + 1) * sizeof(WCHAR)), room };
}

static void attach(const pl_message *call)
{
    pl_module *m = pl_own(sizeof *m);
    snprintf(m->name, sizeof m->name, "%s", pl_text(call, "module"));
    m->attached = true;
    m->next = modules;
    modules = m;
    m->handlers = (NDIS_FILTER_PARTIAL_CHARACTERISTICS){
        .SendNetBufferListsHandler = pl_filter.SendNetBufferListsHandler,
        .SendNetBufferListsCompleteHandler = pl_filter.SendNetBufferListsCompleteHandler,
        .CancelSendNetBufferListsHandler = pl_filter.CancelSendNetBufferListsHandler,
        .ReceiveNetBufferListsHandler = pl_filter.ReceiveNetBufferListsHandler,
        .ReturnNetBufferListsHandler = pl_filter.ReturnNetBufferListsHandler,
    };
    UNICODE_STRING guid, instance, device;
    WCHAR guid_room[96], instance_room[64], device_room[64];
    string(&guid, guid_room, "{6BA8F6D2-2A2C-4B2E-8A57-3D4F41E0A001}-{8C6E9A10-0000-4D7B-9F00-5A11C0DE0001}-0000");
    string(&instance, instance_room, "Extensible Switch Miniport");
    string(&device, device_room, "\\DEVICE\\{6BA8F6D2-2A2C-4B2E-8A57-3D4F41E0A001}");
    NDIS_FILTER_ATTACH_PARAMETERS *p = pl_lend(sizeof *p);
    p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_FILTER_ATTACH_PARAMETERS, 4, sizeof *p };
    p->IfIndex = 21;
    p->NetLuid.Value = 0x0006000021000000;
    p->FilterModuleGuidName = &guid;
    p->BaseMiniportIfIndex = 20;
    p->BaseMiniportInstanceName = &instance;
    p->BaseMiniportName = &device;
    p->MediaConnectState = MediaConnectStateConnected;
    p->MediaDuplexState = MediaDuplexStateFull;
    p->XmitLinkSpeed = p->RcvLinkSpeed = 10000000000;
    p->MiniportMediaType = NdisMedium802_3;
    p->MacAddressLength = 6;
    memcpy(p->CurrentMacAddress, "\x02\x00\x00\x00\x00\x01", 6);
    p->BaseMiniportNetLuid.Value = p->LowerIfNetLuid.Value = 0x0006000020000000;
    p->LowerIfIndex = 20;
    NDIS_STATUS status = pl_filter.AttachHandler(m, pl_filter_context, p);
    pl_retire(p, sizeof *p, "the attach parameters");
    if (status != NDIS_STATUS_SUCCESS) m->attached = false;
    pl_return_status(status);
}

static void detach(const pl_message *call)
{
    pl_module *m = needed(call);
    pl_filter.DetachHandler(m->context);
    m->attached = false;
    pl_retired_check();
    if (!pl_module_now()) pl_last_module_detached();
    pl_return_null();
}

static void restart(const pl_message *call)
{
    pl_module *m = needed(call);
    NDIS_FILTER_RESTART_PARAMETERS *p = pl_lend(sizeof *p);
    NDIS_RESTART_ATTRIBUTES *a = pl_lend(sizeof *a + sizeof(NDIS_RESTART_GENERAL_ATTRIBUTES));
    NDIS_RESTART_GENERAL_ATTRIBUTES *g = (void *)a->Data;
    p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_FILTER_RESTART_PARAMETERS, 1, sizeof *p };
    p->MiniportMediaType = NdisMedium802_3;
    p->RestartAttributes = a;
    p->LowerIfIndex = 20;
    p->LowerIfNetLuid.Value = 0x0006000020000000;
    a->Oid = OID_GEN_MINIPORT_RESTART_ATTRIBUTES;
    a->DataLength = sizeof *g;
    g->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_RESTART_GENERAL_ATTRIBUTES, 1, sizeof *g };
    g->MtuSize = 1500;
    g->MaxXmitLinkSpeed = g->MaxRcvLinkSpeed = 10000000000;
    g->LookaheadSize = 1500;
    g->AccessType = NET_IF_ACCESS_BROADCAST;
    g->ConnectionType = NET_IF_CONNECTION_DEDICATED;
    pl_return_status(pl_filter.RestartHandler(m->context, p));
    pl_retire(a, sizeof *a + sizeof *g, "the restart attributes");
    pl_retire(p, sizeof *p, "the restart parameters");
}

static void pause(const pl_message *call)
{
    pl_module *m = needed(call);
    NDIS_FILTER_PAUSE_PARAMETERS *p = pl_lend(sizeof *p);
    p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_FILTER_PAUSE_PARAMETERS, 1, sizeof *p };
    p->PauseReason = NDIS_PAUSE_NDIS_INTERNAL;
    pl_return_status(pl_filter.PauseHandler(m->context, p));
    pl_retire(p, sizeof *p, "the pause parameters");
}

static void options(const pl_message *call)
{
    pl_return_status(pl_filter.SetFilterModuleOptionsHandler
                         ? pl_filter.SetFilterModuleOptionsHandler(needed(call)->context)
                         : NDIS_STATUS_SUCCESS);
}

void pl_filter_modules(void)
{
    pl_entry("FilterAttach", attach);
    pl_entry("FilterDetach", detach);
    pl_entry("FilterRestart", restart);
    pl_entry("FilterPause", pause);
    pl_entry("FilterSetModuleOptions", options);
}

/* ---- what the module calls ---- */

NDIS_STATUS NdisFSetAttributes(NDIS_HANDLE handle, NDIS_HANDLE context, PNDIS_FILTER_ATTRIBUTES attributes)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisFSetAttributes");
    pl_module *m = pl_module_of_handle(handle, "NdisFSetAttributes");
    if (!m) return NDIS_STATUS_INVALID_PARAMETER;
    if (attributes->Header.Type != NDIS_OBJECT_TYPE_FILTER_ATTRIBUTES)
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisFSetAttributes: the header has type 0x%02X", attributes->Header.Type);
    pl_call_begin("NdisFSetAttributes");
    pl_put("module", m->name);
    NDIS_STATUS status = pl_call_end_status();
    if (status == NDIS_STATUS_SUCCESS) m->context = context;
    return status;
}

NDIS_STATUS NdisSetOptionalHandlers(NDIS_HANDLE handle, PNDIS_OBJECT_HEADER header)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisSetOptionalHandlers");
    pl_module *m = pl_module_of_handle(handle, "NdisSetOptionalHandlers");
    NDIS_FILTER_PARTIAL_CHARACTERISTICS *c = (void *)header;
    if (!m || header->Type != NDIS_OBJECT_TYPE_FILTER_PARTIAL_CHARACTERISTICS) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin("NdisSetOptionalHandlers");
    pl_put("module", m->name);
    pl_put_bool("send", c->SendNetBufferListsHandler);
    pl_put_bool("sendComplete", c->SendNetBufferListsCompleteHandler);
    pl_put_bool("cancelSend", c->CancelSendNetBufferListsHandler);
    pl_put_bool("receive", c->ReceiveNetBufferListsHandler);
    pl_put_bool("returnReceived", c->ReturnNetBufferListsHandler);
    NDIS_STATUS status = pl_call_end_status();
    if (status == NDIS_STATUS_SUCCESS) m->handlers = *c;
    return status;
}

NDIS_STATUS NdisFRestartFilter(NDIS_HANDLE handle)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFRestartFilter");
    pl_module *m = pl_module_of_handle(handle, "NdisFRestartFilter");
    if (!m) return NDIS_STATUS_FAILURE;
    pl_call_begin("NdisFRestartFilter");
    pl_put("module", m->name);
    return pl_call_end_status();
}

VOID NdisFRestartComplete(NDIS_HANDLE handle, NDIS_STATUS status)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFRestartComplete");
    pl_module *m = pl_module_of_handle(handle, "NdisFRestartComplete");
    if (!m) return;
    pl_call_begin("NdisFRestartComplete");
    pl_put("module", m->name);
    pl_put("status", pl_name_of_status(status));
    pl_call_end();
}

VOID NdisFPauseComplete(NDIS_HANDLE handle)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFPauseComplete");
    pl_module *m = pl_module_of_handle(handle, "NdisFPauseComplete");
    if (!m) return;
    pl_call_begin("NdisFPauseComplete");
    pl_put("module", m->name);
    pl_call_end();
}
