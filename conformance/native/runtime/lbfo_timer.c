/*
 * Timers of NDIS 5, on the runtime's clock: their functions run at DISPATCH_LEVEL.
 */
#include "lbfo.h"

static void due(void *key, UINT milliseconds, bool again, void (*fire)(void *), bool usable, const char *function) {
    pl_need_irql_at_most(DISPATCH_LEVEL, function);
    if (!usable) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s of a timer that is not initialised", function);
        return;
    }
    uint64_t delay = (uint64_t)milliseconds * 10000;
    pl_timer_set(key, delay, again ? delay : 0, fire, key);
}

static void fire_miniport_timer(void *argument) {
    PNDIS_MINIPORT_TIMER timer = argument;
    timer->MiniportTimerFunction(NULL, timer->MiniportTimerContext, NULL, NULL);
}

void NdisMInitializeTimer(
        PNDIS_MINIPORT_TIMER timer, NDIS_HANDLE handle, PNDIS_TIMER_FUNCTION function, PVOID context) {
    pl_adapter_of_handle(handle, "NdisMInitializeTimer");
    memset(timer, 0, sizeof *timer);
    timer->MiniportTimerFunction = function;
    timer->MiniportTimerContext = context;
    timer->Miniport = handle;
}

void NdisMSetTimer(PNDIS_MINIPORT_TIMER timer, UINT milliseconds) {
    due(timer, milliseconds, false, fire_miniport_timer, timer->MiniportTimerFunction != NULL, "NdisMSetTimer");
}

void NdisMSetPeriodicTimer(PNDIS_MINIPORT_TIMER timer, UINT milliseconds) {
    due(timer, milliseconds, true, fire_miniport_timer, timer->MiniportTimerFunction != NULL, "NdisMSetPeriodicTimer");
}

void NdisMCancelTimer(PNDIS_MINIPORT_TIMER timer, PBOOLEAN cancelled) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMCancelTimer");
    *cancelled = pl_timer_cancel(timer);
}

static void fire_timer(void *argument) {
    PNDIS_TIMER timer = argument;
    PNDIS_TIMER_FUNCTION function = (PNDIS_TIMER_FUNCTION)timer->Dpc.DeferredRoutine;
    function(NULL, timer->Dpc.DeferredContext, NULL, NULL);
}

void NdisInitializeTimer(PNDIS_TIMER timer, PNDIS_TIMER_FUNCTION function, PVOID context) {
    memset(timer, 0, sizeof *timer);
    timer->Dpc.DeferredRoutine = (PVOID)function;
    timer->Dpc.DeferredContext = context;
}

void NdisSetTimer(PNDIS_TIMER timer, UINT milliseconds) {
    due(timer, milliseconds, false, fire_timer, timer->Dpc.DeferredRoutine != NULL, "NdisSetTimer");
}

void NdisCancelTimer(PNDIS_TIMER timer, PBOOLEAN cancelled) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisCancelTimer");
    *cancelled = pl_timer_cancel(timer);
}
