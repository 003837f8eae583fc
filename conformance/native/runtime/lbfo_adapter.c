/*
 * Adapters: their handles, and their life from MiniportInitialize to the end of MiniportHalt.
 *
 * A new life is a new handle; the old one stays known, so that a call with it is reported and still has its name.
 */
#include "lbfo.h"

#include <stdio.h>

static pl_adapter *adapters;

pl_adapter *pl_adapters(void) {
    return adapters;
}

pl_adapter *pl_adapter_named(const char *name) {
    for (pl_adapter *adapter = adapters; adapter != NULL; adapter = adapter->next) {
        if (adapter->life != PL_HALTED && strcmp(adapter->name, name) == 0) {
            return adapter;
        }
    }
    return NULL;
}

pl_adapter *pl_adapter_of_handle(NDIS_HANDLE handle, const char *function) {
    for (pl_adapter *adapter = adapters; adapter != NULL; adapter = adapter->next) {
        if (adapter == handle) {
            if (adapter->life == PL_HALTED) {
                pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with the handle of %s, which was halted", function, adapter->name);
            }
            return adapter;
        }
    }
    bool freed = (uintptr_t)handle == 0xDDDDDDDDDDDDDDDD;
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with a MiniportAdapterHandle that is none%s", function,
            freed ? ": it was read from freed memory" : "");
    return NULL;
}

const char *pl_adapter_name(NDIS_HANDLE handle, const char *function) {
    pl_adapter *adapter = pl_adapter_of_handle(handle, function);
    return adapter == NULL ? "unknown" : adapter->name;
}

pl_adapter *pl_adapter_of_configuration(NDIS_HANDLE context) {
    for (pl_adapter *adapter = adapters; adapter != NULL; adapter = adapter->next) {
        if (&adapter->configuration == context) {
            return adapter;
        }
    }
    return NULL;
}

void pl_check_level(KIRQL level, const char *handler) {
    if (pl_irql() != level) {
        pl_misuse("IRQL", NULL, 0, "%s was called at IRQL %d and returned at %d", handler, level, pl_irql());
        pl_irql_set(level);
    }
}

/* The number of a card is that of its adapter, whatever life it has. */
static int number_of(const char *name) {
    int most = 0;
    for (pl_adapter *adapter = adapters; adapter != NULL; adapter = adapter->next) {
        if (strcmp(adapter->name, name) == 0) {
            return adapter->number;
        }
        most = adapter->number > most ? adapter->number : most;
    }
    return most + 1;
}

static bool any_is_alive(void) {
    for (pl_adapter *adapter = adapters; adapter != NULL; adapter = adapter->next) {
        if (adapter->life != PL_HALTED) {
            return true;
        }
    }
    return false;
}

static void halted(pl_adapter *adapter) {
    adapter->life = PL_HALTED;
    adapter->interrupt = NULL;
    adapter->request = NULL;
    pl_nic_reset(&adapter->nic);
    pl_slots_back(adapter);
    if (!any_is_alive()) {
        pl_last_module_detached();
    }
}

void pl_miniport_initialize(const pl_message *call) {
    NDIS_MEDIUM media[] = {NdisMediumFddi, NdisMedium802_3, NdisMedium802_5};
    UINT count = sizeof media / sizeof media[0];
    UINT selected = count;
    NDIS_STATUS open_error = NDIS_STATUS_SUCCESS;
    if (pl_lbfo_driver.InitializeHandler == NULL) {
        pl_return_status(NDIS_STATUS_FAILURE); /* no miniport is registered */
        return;
    }
    pl_adapter *adapter = pl_own(sizeof *adapter);
    snprintf(adapter->name, sizeof adapter->name, "%s", pl_text(call, "adapter"));
    adapter->number = number_of(adapter->name);
    adapter->next = adapters;
    adapters = adapter;
    adapter->life = PL_INITIALIZING;
    adapter->nic.link = true;
    pl_irql_enter(PASSIVE_LEVEL);
    NDIS_STATUS status = pl_lbfo_driver.InitializeHandler(
            &open_error, &selected, media, count, adapter, &adapter->configuration);
    if (status == NDIS_STATUS_SUCCESS) {
        if (selected >= count) {
            pl_misuse("BAD_ARGUMENT", NULL, 0, "MiniportInitialize of %s selected no medium", adapter->name);
        }
        if (!adapter->attributes_set) {
            pl_misuse("BAD_ARGUMENT", NULL, 0, "MiniportInitialize of %s set no attributes", adapter->name);
        }
        adapter->life = PL_UP;
        pl_interrupt(adapter);
    } else {
        halted(adapter);
    }
    pl_return_status(status);
}

void pl_miniport_halt(const pl_message *call) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter != NULL) {
        adapter->life = PL_HALTING;
        pl_sends_aborted(adapter);
        pl_requests_aborted(adapter);
        pl_irql_enter(PASSIVE_LEVEL);
        pl_lbfo_driver.HaltHandler(adapter->context);
        halted(adapter);
    }
    pl_return_null();
}

void NdisMSetAttributesEx(
        NDIS_HANDLE handle, NDIS_HANDLE context, UINT check_for_hang, ULONG flags, NDIS_INTERFACE_TYPE type) {
    (void)check_for_hang;
    (void)type;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMSetAttributesEx");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMSetAttributesEx");
    if (adapter != NULL) {
        adapter->context = context;
        adapter->attributes = flags;
        adapter->attributes_set = true;
    }
}
