/*
 * Timers of an adapter that can be stopped for good. A timer that has fired can no longer be cancelled, and its function
 * may be about to run: whoever frees the adapter has to wait for it.
 */
#include "miniport.h"

static VOID Fire(PVOID SystemSpecific1, PVOID Context, PVOID SystemSpecific2, PVOID SystemSpecific3)
{
    TIMER *Timer = Context;

    UNREFERENCED_PARAMETER(SystemSpecific1);
    UNREFERENCED_PARAMETER(SystemSpecific2);
    UNREFERENCED_PARAMETER(SystemSpecific3);

    NdisDprAcquireSpinLock(&Driver.Lock);
    Timer->Set = FALSE;
    Timer->Running = TRUE;
    NdisDprReleaseSpinLock(&Driver.Lock);

    Timer->Function(Timer->Adapter);

    NdisDprAcquireSpinLock(&Driver.Lock);
    Timer->Running = FALSE;
    if (!Timer->Set) {
        NdisSetEvent(&Timer->Idle);
    }
    NdisDprReleaseSpinLock(&Driver.Lock);
}

void TimerInitialize(TIMER *Timer, ADAPTER *Adapter, void (*Function)(ADAPTER *Adapter))
{
    Timer->Adapter = Adapter;
    Timer->Function = Function;
    NdisInitializeEvent(&Timer->Idle);
    NdisSetEvent(&Timer->Idle);
    NdisMInitializeTimer(&Timer->Timer, Adapter->Handle, Fire, Timer);
}

/* The function runs after so many milliseconds, at DISPATCH_LEVEL and without the lock. */
void TimerSet(TIMER *Timer, UINT Milliseconds)
{
    NdisAcquireSpinLock(&Driver.Lock);
    Timer->Set = TRUE;
    NdisResetEvent(&Timer->Idle);
    NdisReleaseSpinLock(&Driver.Lock);
    NdisMSetTimer(&Timer->Timer, Milliseconds);
}

/* The function does not run any more. Called at PASSIVE_LEVEL, when nobody sets the timer any longer. */
void TimerStop(TIMER *Timer)
{
    BOOLEAN Cancelled;

    NdisMCancelTimer(&Timer->Timer, &Cancelled);
    if (Cancelled) {
        NdisAcquireSpinLock(&Driver.Lock);
        Timer->Set = FALSE;
        if (!Timer->Running) {
            NdisSetEvent(&Timer->Idle);
        }
        NdisReleaseSpinLock(&Driver.Lock);
    }
#ifndef FAULT_TIMER_RACE
    NdisWaitEvent(&Timer->Idle, 0);
#endif
}
