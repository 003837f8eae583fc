/* The kernel's core: levels, spin locks, events and other things to wait for, timers, DPCs, time, processors. */
#ifndef PL_KE_H
#define PL_KE_H

#include <ntdef.h>

#define PASSIVE_LEVEL 0
#define LOW_LEVEL 0
#define APC_LEVEL 1
#define DISPATCH_LEVEL 2
#define CLOCK_LEVEL 13
#define IPI_LEVEL 14
#define HIGH_LEVEL 15

KIRQL KeGetCurrentIrql(void);
KIRQL pl_raise_irql(KIRQL level);
#define KeRaiseIrql(level, old) (*(old) = pl_raise_irql(level))
#define KfRaiseIrql(level) pl_raise_irql(level)
void KeLowerIrql(KIRQL level);
#define KfLowerIrql(level) KeLowerIrql(level)
KIRQL KeRaiseIrqlToDpcLevel(void);
#define KeRaiseIrqlToSynchLevel() KeRaiseIrqlToDpcLevel()

void KeInitializeSpinLock(PKSPIN_LOCK lock);
KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK lock);
#define KeAcquireSpinLock(lock, old) (*(old) = KeAcquireSpinLockRaiseToDpc(lock))
#define KfAcquireSpinLock(lock) KeAcquireSpinLockRaiseToDpc(lock)
void KeReleaseSpinLock(PKSPIN_LOCK lock, KIRQL old);
#define KfReleaseSpinLock(lock, old) KeReleaseSpinLock(lock, old)
void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK lock);
void KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK lock);
BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK lock);
BOOLEAN KeTestSpinLock(PKSPIN_LOCK lock);
typedef struct _KLOCK_QUEUE_HANDLE {
    struct {
        PVOID Next;
        PKSPIN_LOCK Lock;
    } LockQueue;
    KIRQL OldIrql;
} KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;
void KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK lock, PKLOCK_QUEUE_HANDLE handle);
void KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE handle);
void KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK lock, PKLOCK_QUEUE_HANDLE handle);
void KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE handle);
typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK lock);
KIRQL ExAcquireSpinLockExclusive(PEX_SPIN_LOCK lock);
void ExReleaseSpinLockShared(PEX_SPIN_LOCK lock, KIRQL old);
void ExReleaseSpinLockExclusive(PEX_SPIN_LOCK lock, KIRQL old);
void ExAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK lock);
void ExAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK lock);
void ExReleaseSpinLockSharedFromDpcLevel(PEX_SPIN_LOCK lock);
void ExReleaseSpinLockExclusiveFromDpcLevel(PEX_SPIN_LOCK lock);

/* What all things to wait for begin with; the sizes are those of Windows x64. */
typedef struct _DISPATCHER_HEADER {
    UCHAR Type;
    UCHAR Kind;
    UCHAR Size;
    UCHAR Inserted;
    LONG SignalState;
    LIST_ENTRY WaitListHead;
} DISPATCHER_HEADER, *PDISPATCHER_HEADER;
typedef struct _KEVENT {
    DISPATCHER_HEADER Header;
} KEVENT, *PKEVENT, *PRKEVENT;
typedef struct _KSEMAPHORE {
    DISPATCHER_HEADER Header;
    LONG Limit;
} KSEMAPHORE, *PKSEMAPHORE, *PRKSEMAPHORE;
typedef struct _KMUTANT {
    DISPATCHER_HEADER Header;
    LIST_ENTRY MutantListEntry;
    PVOID OwnerThread;
    UCHAR Abandoned;
    UCHAR ApcDisable;
} KMUTANT, *PKMUTANT, *PRKMUTANT, KMUTEX, *PKMUTEX, *PRKMUTEX;
struct _KDPC;
typedef void KDEFERRED_ROUTINE(struct _KDPC *dpc, PVOID context, PVOID argument1, PVOID argument2);
typedef KDEFERRED_ROUTINE *PKDEFERRED_ROUTINE;
typedef struct _KDPC {
    ULONG TargetInfoAsUlong;
    LONG Queued;
    LIST_ENTRY DpcListEntry;
    PKDEFERRED_ROUTINE DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    PVOID DpcData;
} KDPC, *PKDPC, *PRKDPC;
typedef struct _KTIMER {
    DISPATCHER_HEADER Header;
    ULARGE_INTEGER DueTime;
    LIST_ENTRY TimerListEntry;
    struct _KDPC *Dpc;
    ULONG Processor;
    ULONG Period;
} KTIMER, *PKTIMER, *PRKTIMER;
_Static_assert(sizeof(KEVENT) == 24 && sizeof(KDPC) == 64 && sizeof(KTIMER) == 64, "dispatcher objects");

typedef enum _KWAIT_REASON { Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest } KWAIT_REASON;
typedef struct _KWAIT_BLOCK {
    PVOID Reserved[6];
} KWAIT_BLOCK, *PKWAIT_BLOCK, *PRKWAIT_BLOCK;
typedef LONG KPRIORITY;
#define IO_NO_INCREMENT 0
#define IO_NETWORK_INCREMENT 2
#define EVENT_INCREMENT 1
#define MAXIMUM_WAIT_OBJECTS 64
#define THREAD_WAIT_OBJECTS 3
#define LOW_PRIORITY 0
#define LOW_REALTIME_PRIORITY 16
#define HIGH_PRIORITY 31
void KeInitializeEvent(PRKEVENT event, EVENT_TYPE type, BOOLEAN state);
LONG KeSetEvent(PRKEVENT event, KPRIORITY increment, BOOLEAN wait);
void KeClearEvent(PRKEVENT event);
LONG KeResetEvent(PRKEVENT event);
LONG KeReadStateEvent(PRKEVENT event);
void KeInitializeSemaphore(PRKSEMAPHORE semaphore, LONG count, LONG limit);
LONG KeReleaseSemaphore(PRKSEMAPHORE semaphore, KPRIORITY increment, LONG by, BOOLEAN wait);
void KeInitializeMutex(PRKMUTEX mutex, ULONG level);
LONG KeReleaseMutex(PRKMUTEX mutex, BOOLEAN wait);
NTSTATUS KeWaitForSingleObject(PVOID object, KWAIT_REASON reason, KPROCESSOR_MODE mode, BOOLEAN alertable,
                               PLARGE_INTEGER timeout);
#define KeWaitForMutexObject KeWaitForSingleObject
NTSTATUS KeWaitForMultipleObjects(ULONG count, PVOID objects[], WAIT_TYPE type, KWAIT_REASON reason, KPROCESSOR_MODE mode,
                                  BOOLEAN alertable, PLARGE_INTEGER timeout, PKWAIT_BLOCK blocks);
NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE mode, BOOLEAN alertable, PLARGE_INTEGER interval);
void KeStallExecutionProcessor(ULONG microseconds);

void KeInitializeTimer(PKTIMER timer);
void KeInitializeTimerEx(PKTIMER timer, TIMER_TYPE type);
BOOLEAN KeSetTimer(PKTIMER timer, LARGE_INTEGER due, PKDPC dpc);
BOOLEAN KeSetTimerEx(PKTIMER timer, LARGE_INTEGER due, LONG period_ms, PKDPC dpc);
BOOLEAN KeSetCoalescableTimer(PKTIMER timer, LARGE_INTEGER due, ULONG period_ms, ULONG tolerance_ms, PKDPC dpc);
BOOLEAN KeCancelTimer(PKTIMER timer);
BOOLEAN KeReadStateTimer(PKTIMER timer);
typedef enum _KDPC_IMPORTANCE { LowImportance, MediumImportance, HighImportance, MediumHighImportance } KDPC_IMPORTANCE;
void KeInitializeDpc(PRKDPC dpc, PKDEFERRED_ROUTINE routine, PVOID context);
#define KeInitializeThreadedDpc KeInitializeDpc
BOOLEAN KeInsertQueueDpc(PRKDPC dpc, PVOID argument1, PVOID argument2);
BOOLEAN KeRemoveQueueDpc(PRKDPC dpc);
void KeFlushQueuedDpcs(void);
#define KeSetImportanceDpc(dpc, importance) ((void)(dpc), (void)(importance))
#define KeSetTargetProcessorDpc(dpc, number) ((void)(dpc), (void)(number))
NTSTATUS KeSetTargetProcessorDpcEx(PKDPC dpc, PPROCESSOR_NUMBER number);

void KeQuerySystemTime(PLARGE_INTEGER time);
void KeQuerySystemTimePrecise(PLARGE_INTEGER time);
ULONGLONG KeQueryInterruptTime(void);
ULONGLONG KeQueryInterruptTimePrecise(PULONG64 counter);
ULONGLONG KeQueryUnbiasedInterruptTime(void);
void KeQueryTickCount(PLARGE_INTEGER count);
ULONG KeQueryTimeIncrement(void);
LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER frequency);
void ExSystemTimeToLocalTime(PLARGE_INTEGER system, PLARGE_INTEGER local);

#define KeMemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define KeMemoryBarrierWithoutFence() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define ALL_PROCESSOR_GROUPS 0xFFFF
#define MAXIMUM_PROCESSORS 64
ULONG KeGetCurrentProcessorNumber(void);
ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER number);
#define KeGetCurrentProcessorIndex() KeGetCurrentProcessorNumberEx(NULL)
ULONG KeQueryActiveProcessorCount(KAFFINITY *active);
ULONG KeQueryActiveProcessorCountEx(USHORT group);
ULONG KeQueryMaximumProcessorCount(void);
ULONG KeQueryMaximumProcessorCountEx(USHORT group);
USHORT KeQueryActiveGroupCount(void);
KAFFINITY KeQueryActiveProcessors(void);
NTSTATUS KeGetProcessorNumberFromIndex(ULONG index, PPROCESSOR_NUMBER number);
ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER number);
KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY affinity);
void KeRevertToUserAffinityThreadEx(KAFFINITY affinity);
#define KeSetSystemAffinityThread(affinity) ((void)KeSetSystemAffinityThreadEx(affinity))
#define KeRevertToUserAffinityThread() KeRevertToUserAffinityThreadEx(0)
void KeSetSystemGroupAffinityThread(PGROUP_AFFINITY affinity, PGROUP_AFFINITY before);
void KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY before);
struct _KTHREAD *KeGetCurrentThread(void);
KPRIORITY KeSetPriorityThread(struct _KTHREAD *thread, KPRIORITY priority);
#define KeEnterCriticalRegion() ((void)0)
#define KeLeaveCriticalRegion() ((void)0)
#define KeEnterGuardedRegion() ((void)0)
#define KeLeaveGuardedRegion() ((void)0)
BOOLEAN KeAreApcsDisabled(void);

DECLSPEC_NORETURN void KeBugCheckEx(ULONG code, ULONG_PTR p1, ULONG_PTR p2, ULONG_PTR p3, ULONG_PTR p4);
DECLSPEC_NORETURN void KeBugCheck(ULONG code);
typedef struct _KBUGCHECK_CALLBACK_RECORD {
    PVOID Reserved[8];
} KBUGCHECK_CALLBACK_RECORD, *PKBUGCHECK_CALLBACK_RECORD;

#endif
