/*
 * Loading a miniport driver, and the table of what the kit calls in it.
 *
 * The kit has entry points that no driver in C has: they are what its card does (lbfo_nic.c).
 */
#include "lbfo.h"

NDIS51_MINIPORT_CHARACTERISTICS pl_lbfo_driver;

static int wrapper; /* NdisWrapperHandle points to it */

static void link_change(const pl_message *call) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter != NULL) {
        pl_nic_link(adapter, pl_true(call, "connected"));
    }
    pl_return_null();
}

static void transmit_done(const pl_message *call) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter != NULL) {
        pl_nic_transmit_done(adapter, pl_text(call, "packet"));
    }
    pl_return_null();
}

static void wire_receive(const pl_message *call) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter != NULL) {
        pl_nic_wire_receive(adapter, pl_text(call, "packet"));
    }
    pl_return_null();
}

void pl_register_lbfo_side(void) {
    pl_entry("MiniportInitialize", pl_miniport_initialize);
    pl_entry("MiniportHalt", pl_miniport_halt);
    pl_entry("MiniportSend", pl_miniport_send);
    pl_entry("MiniportReturnPacket", pl_miniport_return_packet);
    pl_entry("MiniportQueryInformation", pl_miniport_query);
    pl_entry("MiniportSetInformation", pl_miniport_set);
    pl_entry("LinkChange", link_change);
    pl_entry("TransmitDone", transmit_done);
    pl_entry("WireReceive", wire_receive);
}

void NdisMInitializeWrapper(PNDIS_HANDLE handle, PVOID first, PVOID second, PVOID third) {
    (void)first;
    (void)second;
    (void)third;
    *handle = &wrapper;
}

static bool is_wrapper(NDIS_HANDLE handle, const char *function) {
    if (handle != &wrapper) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with an NdisWrapperHandle that is none", function);
    }
    return handle == &wrapper;
}

/* What every miniport must have: without it NDIS refuses. */
static bool is_complete(const NDIS51_MINIPORT_CHARACTERISTICS *driver) {
    bool sends = driver->SendHandler != NULL || driver->SendPacketsHandler != NULL;
    return driver->InitializeHandler != NULL && driver->HaltHandler != NULL && driver->ResetHandler != NULL
            && driver->QueryInformationHandler != NULL && driver->SetInformationHandler != NULL && sends;
}

NDIS_STATUS NdisMRegisterMiniport(NDIS_HANDLE handle, PNDIS_MINIPORT_CHARACTERISTICS characteristics, UINT length) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMRegisterMiniport");
    if (!is_wrapper(handle, "NdisMRegisterMiniport")) {
        return NDIS_STATUS_FAILURE;
    }
    UINT needed = characteristics->MajorNdisVersion < 5 ? sizeof(NDIS40_MINIPORT_CHARACTERISTICS)
            : characteristics->MinorNdisVersion == 0   ? sizeof(NDIS50_MINIPORT_CHARACTERISTICS)
                                                       : sizeof(NDIS51_MINIPORT_CHARACTERISTICS);
    if (characteristics->MajorNdisVersion < 4 || characteristics->MajorNdisVersion > 5 || length < needed) {
        return NDIS_STATUS_BAD_VERSION;
    }
    NDIS51_MINIPORT_CHARACTERISTICS driver = {0};
    memcpy(&driver, characteristics, needed);
    if (!is_complete(&driver)) {
        return (NDIS_STATUS)0xC0010005; /* NDIS_STATUS_BAD_CHARACTERISTICS */
    }
    pl_lbfo_driver = driver;
    pl_role("lbfo");
    return NDIS_STATUS_SUCCESS;
}

void NdisMRegisterUnloadHandler(NDIS_HANDLE handle, PDRIVER_UNLOAD unload) {
    if (is_wrapper(handle, "NdisMRegisterUnloadHandler")) {
        pl_driver_object()->DriverUnload = unload;
    }
}

void NdisTerminateWrapper(NDIS_HANDLE handle, PVOID specific) {
    (void)specific;
    if (is_wrapper(handle, "NdisTerminateWrapper")) {
        memset(&pl_lbfo_driver, 0, sizeof pl_lbfo_driver);
    }
}
