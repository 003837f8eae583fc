/* Plug and play events: into the module, and on to the drivers above. */
#include "filter.h"

static const char *const names[NetEventMaximum] = {
    "NetEventSetPower", "NetEventQueryPower", "NetEventQueryRemoveDevice", "NetEventCancelRemoveDevice",
    "NetEventReconfigure", "NetEventBindList", "NetEventBindsComplete", "NetEventPnPCapabilities", "NetEventPause",
    "NetEventRestart", "NetEventPortActivation", "NetEventPortDeactivation", "NetEventIMReEnableDevice",
    "NetEventNDKEnable", "NetEventNDKDisable", "NetEventFilterPreDetach", "NetEventBindFailed",
    "NetEventSwitchActivate", "NetEventAllowBindsAbove", "NetEventInhibitBindsAbove", "NetEventRequirePause",
};

static size_t buffer_of(NET_PNP_EVENT_CODE event, void **buffer)
{
    if (event == NetEventSetPower) {
        NDIS_DEVICE_POWER_STATE *state = *buffer = pl_lend(sizeof *state);
        *state = NdisDeviceStateD0;
        return sizeof *state;
    }
    if (event == NetEventPause) {
        NDIS_PROTOCOL_PAUSE_PARAMETERS *p = *buffer = pl_lend(sizeof *p);
        p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, sizeof *p };
        p->PauseReason = NDIS_PAUSE_FILTER_RESTART_STACK;
        return sizeof *p;
    }
    if (event == NetEventRestart) {
        NDIS_PROTOCOL_RESTART_PARAMETERS *p = *buffer = pl_lend(sizeof *p);
        p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_PROTOCOL_RESTART_PARAMETERS, 1, sizeof *p };
        return sizeof *p;
    }
    return 0;
}

static void event(const pl_message *call)
{
    const char *name = pl_text(call, "event");
    pl_module *m = pl_module_named(pl_text(call, "module"));
    int code = 0;
    while (code < NetEventMaximum && strcmp(names[code], name ? name : "") != 0) code++;
    if (!m || !pl_filter.NetPnPEventHandler) {
        pl_return_status(NDIS_STATUS_SUCCESS);
        return;
    }
    void *buffer = NULL;
    size_t size = buffer_of((NET_PNP_EVENT_CODE)code, &buffer);
    NET_PNP_EVENT_NOTIFICATION *n = pl_lend(sizeof *n);
    n->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, NET_PNP_EVENT_NOTIFICATION_REVISION_1,
                                      NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_1 };
    n->NetPnPEvent.NetEvent = (NET_PNP_EVENT_CODE)code;
    n->NetPnPEvent.Buffer = buffer;
    n->NetPnPEvent.BufferLength = (ULONG)size;
    pl_return_status(pl_filter.NetPnPEventHandler(m->context, n));
    pl_retire(buffer, size, name);
    pl_retire(n, sizeof *n, name);
}

NDIS_STATUS NdisFNetPnPEvent(NDIS_HANDLE handle, PNET_PNP_EVENT_NOTIFICATION notification)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisFNetPnPEvent");
    pl_module *m = pl_module_of_handle(handle, "NdisFNetPnPEvent");
    if (!m) return NDIS_STATUS_INVALID_PARAMETER;
    NET_PNP_EVENT_CODE code = notification->NetPnPEvent.NetEvent;
    pl_call_begin("NdisFNetPnPEvent");
    pl_put("module", m->name);
    pl_put("event", code < NetEventMaximum ? names[code] : "unknown");
    return pl_call_end_status();
}

NDIS_STATUS NdisFDevicePnPEventNotify(NDIS_HANDLE handle, PNET_DEVICE_PNP_EVENT notified)
{
    (void)notified;
    pl_module_of_handle(handle, "NdisFDevicePnPEventNotify");
    return NDIS_STATUS_SUCCESS;
}

void pl_filter_pnp(void)
{
    pl_entry("NetPnPEvent", event);
}
