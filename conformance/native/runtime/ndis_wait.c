/* Events, sleeps and the clock: the kernel's, under NDIS's names. */
#include "filter.h"

#define MICROSECOND 10 /* in units of 100 ns */
#define MILLISECOND 10000

VOID NdisInitializeEvent(PNDIS_EVENT event)
{
    KeInitializeEvent(&event->Event, NotificationEvent, FALSE);
}

VOID NdisSetEvent(PNDIS_EVENT event)
{
    KeSetEvent(&event->Event, 0, FALSE);
}

VOID NdisResetEvent(PNDIS_EVENT event)
{
    KeClearEvent(&event->Event);
}

BOOLEAN NdisWaitEvent(PNDIS_EVENT event, UINT milliseconds)
{
    pl_need_irql_at_most(APC_LEVEL, "NdisWaitEvent");
    LARGE_INTEGER limit = { .QuadPart = -(LONGLONG)milliseconds * MILLISECOND };
    return KeWaitForSingleObject(&event->Event, Executive, KernelMode, FALSE, milliseconds ? &limit : NULL)
           == STATUS_SUCCESS;
}

VOID NdisMSleep(ULONG microseconds)
{
    pl_need_irql_at_most(APC_LEVEL, "NdisMSleep");
    pl_wait(NULL, NULL, "NdisMSleep", (uint64_t)(microseconds ? microseconds : 1) * MICROSECOND);
}

VOID NdisStallExecution(UINT microseconds)
{
    KeStallExecutionProcessor(microseconds);
}

VOID NdisGetCurrentSystemTime(PLARGE_INTEGER time)
{
    KeQuerySystemTime(time);
}

VOID NdisGetSystemUpTimeEx(PLARGE_INTEGER time)
{
    time->QuadPart = (LONGLONG)(pl_now() / MILLISECOND);
}

VOID NdisGetSystemUpTime(PULONG time)
{
    *time = (ULONG)(pl_now() / MILLISECOND);
}
