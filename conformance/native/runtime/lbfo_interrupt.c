/*
 * Interrupts of the simulated card: MiniportISR at device level, then MiniportHandleInterrupt at DISPATCH_LEVEL, again
 * and again until the card has no cause left that it may interrupt for.
 */
#include "lbfo.h"

enum { DEVICE_LEVEL = 8, MOST_INTERRUPTS = 1000 };

static bool is_pending(const pl_adapter *adapter) {
    const pl_nic *nic = &adapter->nic;
    return adapter->interrupt != NULL && (nic->control & PL_NIC_RUN) != 0 && (nic->cause & nic->mask) != 0;
}

/* Whether MiniportHandleInterrupt is to be called. */
static bool service(pl_adapter *adapter) {
    BOOLEAN recognised = FALSE;
    BOOLEAN queue = FALSE;
    pl_irql_set(DEVICE_LEVEL);
    if (adapter->request_isr || pl_lbfo_driver.DisableInterruptHandler == NULL) {
        pl_lbfo_driver.ISRHandler(&recognised, &queue, adapter->context);
        pl_check_level(DEVICE_LEVEL, "MiniportISR");
    } else {
        pl_lbfo_driver.DisableInterruptHandler(adapter->context);
        pl_check_level(DEVICE_LEVEL, "MiniportDisableInterrupt");
        queue = TRUE;
    }
    return queue;
}

static void handle(pl_adapter *adapter) {
    pl_irql_set(DISPATCH_LEVEL);
    pl_lbfo_driver.HandleInterruptHandler(adapter->context);
    pl_check_level(DISPATCH_LEVEL, "MiniportHandleInterrupt");
    if (adapter->interrupt != NULL && pl_lbfo_driver.EnableInterruptHandler != NULL) {
        pl_lbfo_driver.EnableInterruptHandler(adapter->context);
        pl_check_level(DISPATCH_LEVEL, "MiniportEnableInterrupt");
    }
}

void pl_interrupt(pl_adapter *adapter) {
    if (adapter->in_interrupt || adapter->life == PL_INITIALIZING || adapter->life == PL_HALTED) {
        return;
    }
    adapter->in_interrupt = true;
    KIRQL level = pl_irql();
    int times = 0;
    while (is_pending(adapter)) {
        if (++times > MOST_INTERRUPTS) {
            pl_misuse("HANG", NULL, 0, "the card of %s interrupts again and again: nobody reads its cause", adapter->name);
        }
        if (service(adapter)) {
            handle(adapter);
        }
    }
    pl_irql_set(level);
    adapter->in_interrupt = false;
}

static void deliver(void *argument) {
    pl_interrupt(argument);
}

void pl_interrupt_later(pl_adapter *adapter) {
    if (is_pending(adapter) && !adapter->in_interrupt) {
        pl_unqueue(deliver, adapter);
        pl_queue(deliver, adapter, PASSIVE_LEVEL, "an interrupt");
    }
}

NDIS_STATUS NdisMRegisterInterrupt(
        PNDIS_MINIPORT_INTERRUPT interrupt, NDIS_HANDLE handle_, UINT vector, UINT level, BOOLEAN request_isr,
        BOOLEAN shared, NDIS_INTERRUPT_MODE mode) {
    (void)vector;
    (void)level;
    (void)mode;
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMRegisterInterrupt");
    pl_adapter *adapter = pl_adapter_of_handle(handle_, "NdisMRegisterInterrupt");
    bool isr = request_isr || shared;
    if (adapter == NULL || adapter->interrupt != NULL || pl_lbfo_driver.HandleInterruptHandler == NULL
            || (isr && pl_lbfo_driver.ISRHandler == NULL) || (!isr && pl_lbfo_driver.DisableInterruptHandler == NULL)) {
        return NDIS_STATUS_FAILURE;
    }
    adapter->interrupt = interrupt;
    adapter->request_isr = isr;
    interrupt->Adapter = adapter;
    pl_track(interrupt, "interrupt");
    return NDIS_STATUS_SUCCESS;
}

void NdisMDeregisterInterrupt(PNDIS_MINIPORT_INTERRUPT interrupt) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisMDeregisterInterrupt");
    if (!pl_forget(interrupt, "interrupt")) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisMDeregisterInterrupt of an interrupt that is not registered");
        return;
    }
    pl_adapter *adapter = interrupt->Adapter;
    adapter->interrupt = NULL;
    pl_unqueue(deliver, adapter);
}

BOOLEAN NdisMSynchronizeWithInterrupt(PNDIS_MINIPORT_INTERRUPT interrupt, PVOID function, PVOID context) {
    (void)interrupt;
    KIRQL level = pl_irql();
    pl_irql_set(DEVICE_LEVEL);
    BOOLEAN result = ((BOOLEAN (*)(PVOID))function)(context);
    pl_check_level(DEVICE_LEVEL, "the function of NdisMSynchronizeWithInterrupt");
    pl_irql_set(level);
    return result;
}
