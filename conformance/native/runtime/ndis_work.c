/* Work items and timers. */
#include "filter.h"

#define MILLISECOND 10000

static const char *const item_kind = "work item", *const timer_kind = "timer";

typedef struct {
    NDIS_IO_WORKITEM_ROUTINE routine;
    PVOID context;
    bool queued;
} work_item;

NDIS_HANDLE NdisAllocateIoWorkItem(NDIS_HANDLE handle)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateIoWorkItem");
    return pl_alloc(PL_OBJECT, sizeof(work_item), 0, true, item_kind);
}

VOID NdisFreeIoWorkItem(NDIS_HANDLE handle)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeIoWorkItem");
    work_item *w = handle;
    if (pl_is_alive(w) && w->queued)
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeIoWorkItem of a work item that is queued");
    pl_free(PL_OBJECT, w, 0, (size_t)-1);
}

static void run_item(void *argument)
{
    work_item *w = argument;
    if (!pl_is_alive(w)) return; /* freed while it was queued, which was said */
    w->queued = false;
    w->routine(w->context, w);
}

VOID NdisQueueIoWorkItem(NDIS_HANDLE handle, NDIS_IO_WORKITEM_ROUTINE routine, PVOID context)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisQueueIoWorkItem");
    work_item *w = handle;
    if (!pl_is_alive(w)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisQueueIoWorkItem of %p, which is no work item", handle);
        return;
    }
    if (w->queued) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisQueueIoWorkItem of a work item that is queued already");
        return;
    }
    *w = (work_item){ routine, context, true };
    pl_queue(run_item, w, PASSIVE_LEVEL, item_kind);
}

static void run_old_item(void *argument)
{
    NDIS_WORK_ITEM *w = argument;
    w->Routine(w, w->Context);
}

NDIS_STATUS NdisScheduleWorkItem(PNDIS_WORK_ITEM item)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisScheduleWorkItem");
    pl_queue(run_old_item, item, PASSIVE_LEVEL, item_kind);
    return NDIS_STATUS_SUCCESS;
}

/* ---- timers ---- */

typedef struct {
    PNDIS_TIMER_FUNCTION function;
    PVOID usual, context;
} timer;

NDIS_STATUS NdisAllocateTimerObject(
    NDIS_HANDLE handle, PNDIS_TIMER_CHARACTERISTICS characteristics, PNDIS_HANDLE object)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateTimerObject");
    *object = NULL;
    if (characteristics->Header.Type != NDIS_OBJECT_TYPE_TIMER_CHARACTERISTICS) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisAllocateTimerObject: the header has type 0x%02X",
                  characteristics->Header.Type);
        return NDIS_STATUS_INVALID_PARAMETER;
    }
    timer *t = pl_alloc(PL_OBJECT, sizeof *t, characteristics->AllocationTag, true, timer_kind);
    if (!t) return NDIS_STATUS_RESOURCES;
    t->function = characteristics->TimerFunction;
    t->usual = characteristics->FunctionContext;
    *object = t;
    return NDIS_STATUS_SUCCESS;
}

static void fire(void *argument)
{
    timer *t = argument;
    if (pl_is_alive(t)) t->function(NULL, t->context ? t->context : t->usual, NULL, NULL);
}

BOOLEAN NdisSetTimerObject(NDIS_HANDLE object, LARGE_INTEGER due, LONG period, PVOID context)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisSetTimerObject");
    timer *t = object;
    if (!pl_is_alive(t)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisSetTimerObject of %p, which is no timer", object);
        return FALSE;
    }
    BOOLEAN was_set = pl_timer_is_set(t);
    LARGE_INTEGER now;
    KeQuerySystemTime(&now);
    uint64_t in = due.QuadPart < 0 ? (uint64_t)-due.QuadPart
                  : due.QuadPart > now.QuadPart ? (uint64_t)(due.QuadPart - now.QuadPart) : 0;
    t->context = context;
    pl_timer_set(t, in, period > 0 ? (uint64_t)period * MILLISECOND : 0, fire, t);
    return was_set;
}

BOOLEAN NdisSetCoalescableTimerObject(NDIS_HANDLE object, LARGE_INTEGER due, LONG period, PVOID context, ULONG tolerance)
{
    (void)tolerance;
    return NdisSetTimerObject(object, due, period, context);
}

BOOLEAN NdisCancelTimerObject(NDIS_HANDLE object)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisCancelTimerObject");
    return pl_timer_cancel(object);
}

VOID NdisFreeTimerObject(NDIS_HANDLE object)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeTimerObject");
    if (pl_is_alive(object) && pl_timer_cancel(object))
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeTimerObject of a timer that is set");
    pl_free(PL_OBJECT, object, 0, (size_t)-1);
}
