/*
 * NDIS 5: timers of a miniport, and timers of any driver.
 */
#ifndef PL_NDIS5_TIMER_H
#define PL_NDIS5_TIMER_H

/* Timers whose functions run under the miniport's serialisation. */
typedef struct _NDIS_MINIPORT_TIMER {
    KTIMER Timer;
    KDPC Dpc;
    PNDIS_TIMER_FUNCTION MiniportTimerFunction;
    PVOID MiniportTimerContext;
    NDIS_HANDLE Miniport;
    struct _NDIS_MINIPORT_TIMER *NextTimer;
} NDIS_MINIPORT_TIMER, *PNDIS_MINIPORT_TIMER;

void NdisMInitializeTimer(
    PNDIS_MINIPORT_TIMER Timer,
    NDIS_HANDLE MiniportAdapterHandle,
    PNDIS_TIMER_FUNCTION TimerFunction,
    PVOID FunctionContext);
void NdisMSetTimer(PNDIS_MINIPORT_TIMER Timer, UINT Milliseconds);
void NdisMSetPeriodicTimer(PNDIS_MINIPORT_TIMER Timer, UINT Milliseconds);
void NdisMCancelTimer(PNDIS_MINIPORT_TIMER Timer, PBOOLEAN Cancelled);

/* Timers of any driver. */
typedef struct _NDIS_TIMER {
    KTIMER Timer;
    KDPC Dpc;
} NDIS_TIMER, *PNDIS_TIMER;

void NdisInitializeTimer(PNDIS_TIMER Timer, PNDIS_TIMER_FUNCTION TimerFunction, PVOID FunctionContext);
void NdisSetTimer(PNDIS_TIMER Timer, UINT Milliseconds);
void NdisCancelTimer(PNDIS_TIMER Timer, PBOOLEAN Cancelled);

#endif
