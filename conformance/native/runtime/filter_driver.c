/* The filter driver registers: NDIS learns which handlers it has, and the kit with it. */
#include "filter.h"

NDIS_FILTER_DRIVER_CHARACTERISTICS pl_filter;
NDIS_HANDLE pl_filter_context;

static char driver_mark; /* its address is the handle of the driver */

static const char *const leaks = "registration of the filter driver";

void pl_register_filter_side(void)
{
    pl_filter_modules();
    pl_filter_oids();
    pl_filter_statuses();
    pl_filter_pnp();
    pl_filter_packets();
}

static bool is_sound(const NDIS_FILTER_DRIVER_CHARACTERISTICS *c)
{
    return c->Header.Type == NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS && c->Header.Revision >= 1
           && c->Header.Size >= NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_1;
}

static void offer(const char *entry_point, const void *handler)
{
    if (handler) pl_offer(entry_point);
}

NDIS_STATUS NdisFRegisterFilterDriver(
    PDRIVER_OBJECT object, NDIS_HANDLE context, PNDIS_FILTER_DRIVER_CHARACTERISTICS c, PNDIS_HANDLE handle)
{
    (void)object;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisFRegisterFilterDriver");
    *handle = NULL;
    if (!is_sound(c)) return NDIS_STATUS_BAD_VERSION;
    if (!c->AttachHandler || !c->DetachHandler || !c->RestartHandler || !c->PauseHandler)
        return NDIS_STATUS_BAD_CHARACTERISTICS;
    pl_role("switch");
    offer("FilterSetModuleOptions", c->SetFilterModuleOptionsHandler);
    offer("NetPnPEvent", c->NetPnPEventHandler);
    offer("FilterStatus", c->StatusHandler);
    offer("FilterCancelOidRequest", c->CancelOidRequestHandler);
    offer("FilterSendNetBufferLists", c->SendNetBufferListsHandler);
    offer("FilterSendNetBufferListsComplete", c->SendNetBufferListsCompleteHandler);
    offer("FilterCancelSendNetBufferLists", c->CancelSendNetBufferListsHandler);
    offer("FilterReceiveNetBufferLists", c->ReceiveNetBufferListsHandler);
    offer("FilterReturnNetBufferLists", c->ReturnNetBufferListsHandler);

    pl_call_begin("NdisFRegisterFilterDriver");
    pl_put("driver", pl_driver_name());
    pl_put_bool("oidRequest", c->OidRequestHandler);
    pl_put_bool("oidRequestComplete", c->OidRequestCompleteHandler);
    pl_put_bool("cancelOidRequest", c->CancelOidRequestHandler);
    pl_put_bool("send", c->SendNetBufferListsHandler);
    pl_put_bool("sendComplete", c->SendNetBufferListsCompleteHandler);
    pl_put_bool("cancelSend", c->CancelSendNetBufferListsHandler);
    pl_put_bool("receive", c->ReceiveNetBufferListsHandler);
    pl_put_bool("returnReceived", c->ReturnNetBufferListsHandler);
    pl_put_bool("status", c->StatusHandler);
    NDIS_STATUS status = pl_call_end_status();
    if (status != NDIS_STATUS_SUCCESS) return status;

    memset(&pl_filter, 0, sizeof pl_filter);
    memcpy(&pl_filter, c, c->Header.Size < sizeof pl_filter ? c->Header.Size : sizeof pl_filter);
    pl_filter_context = context;
    *handle = &driver_mark;
    pl_track(&driver_mark, leaks);
    if (c->SetOptionsHandler) {
        status = c->SetOptionsHandler(&driver_mark, context);
        if (status != NDIS_STATUS_SUCCESS) {
            pl_forget(&driver_mark, leaks);
            *handle = NULL;
        }
    }
    return status;
}

VOID NdisFDeregisterFilterDriver(NDIS_HANDLE handle)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisFDeregisterFilterDriver");
    if (handle != &driver_mark || !pl_forget(&driver_mark, leaks))
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisFDeregisterFilterDriver of a driver that is not registered");
}
