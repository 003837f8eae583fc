/*
 * What a miniport tells NDIS about itself that no clause of the LBFO protocol looks at: status indications, resets,
 * shutdown handlers. Only levels and handles are checked.
 */
#include "lbfo.h"

void NdisMIndicateStatus(NDIS_HANDLE handle, NDIS_STATUS status, PVOID buffer, UINT size) {
    (void)buffer;
    (void)size;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMIndicateStatus");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMIndicateStatus");
    pl_debug("%s indicates 0x%08x", adapter == NULL ? "unknown" : adapter->name, (unsigned)status);
}

void NdisMIndicateStatusComplete(NDIS_HANDLE handle) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMIndicateStatusComplete");
    pl_adapter_of_handle(handle, "NdisMIndicateStatusComplete");
}

void NdisMResetComplete(NDIS_HANDLE handle, NDIS_STATUS status, BOOLEAN addressing) {
    (void)status;
    (void)addressing;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMResetComplete");
    pl_adapter_of_handle(handle, "NdisMResetComplete");
}

void NdisMRegisterAdapterShutdownHandler(NDIS_HANDLE handle, PVOID context, PVOID handler) {
    (void)context;
    (void)handler;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMRegisterAdapterShutdownHandler");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMRegisterAdapterShutdownHandler");
    if (adapter != NULL) {
        pl_track(&adapter->context, "shutdown handler");
    }
}

void NdisMDeregisterAdapterShutdownHandler(NDIS_HANDLE handle) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMDeregisterAdapterShutdownHandler");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMDeregisterAdapterShutdownHandler");
    if (adapter != NULL) {
        pl_forget(&adapter->context, "shutdown handler");
    }
}
