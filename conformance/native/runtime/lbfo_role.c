/*
 * The calls about roles within a bundle. They mean nothing here: the kit grants, refuses and judges them.
 *
 * Their levels are judged by the kit too, so they are told and not reported here.
 */
#include "lbfo.h"

static const char *level(void) {
    switch (pl_irql()) {
    case PASSIVE_LEVEL:
        return "PASSIVE_LEVEL";
    case APC_LEVEL:
        return "APC_LEVEL";
    case DISPATCH_LEVEL:
        return "DISPATCH_LEVEL";
    default:
        return "DEVICE_LEVEL";
    }
}

NDIS_STATUS NdisMSetMiniportSecondary(NDIS_HANDLE handle, NDIS_HANDLE primary) {
    const char *adapter = pl_adapter_name(handle, "NdisMSetMiniportSecondary");
    const char *other = pl_adapter_name(primary, "NdisMSetMiniportSecondary");
    pl_call_begin("NdisMSetMiniportSecondary");
    pl_put("adapter", adapter);
    pl_put("primary", other);
    pl_put("irql", level());
    return pl_call_end_status();
}

NDIS_STATUS NdisMPromoteMiniport(NDIS_HANDLE handle) {
    const char *adapter = pl_adapter_name(handle, "NdisMPromoteMiniport");
    pl_call_begin("NdisMPromoteMiniport");
    pl_put("adapter", adapter);
    pl_put("irql", level());
    return pl_call_end_status();
}

NDIS_STATUS NdisMRemoveMiniport(NDIS_HANDLE handle) {
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMRemoveMiniport");
    pl_call_begin("NdisMRemoveMiniport");
    pl_put("adapter", adapter == NULL ? "unknown" : adapter->name);
    pl_put("irql", level());
    NDIS_STATUS status = pl_call_end_status();
    if (status == NDIS_STATUS_SUCCESS && adapter != NULL) {
        adapter->removed = true;
    }
    return status;
}
