/* Things to wait for: events, semaphores, mutexes, timers, threads; and sleeping. */
#include "kernel.h"

void pl_header_init(DISPATCHER_HEADER *header, int type, LONG state) {
    *header = (DISPATCHER_HEADER){.Type = (UCHAR)type, .Kind = PL_MARK, .SignalState = state};
    InitializeListHead(&header->WaitListHead);
}

static bool pl_is_initialised(const DISPATCHER_HEADER *header, const char *function) {
    if (header != NULL && header->Kind == PL_MARK) {
        return true;
    }
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: this object was never initialised", function);
    return false;
}

void KeInitializeEvent(PRKEVENT event, EVENT_TYPE type, BOOLEAN state) {
    pl_header_init(&event->Header, type, state != FALSE);
}

LONG KeSetEvent(PRKEVENT event, KPRIORITY increment, BOOLEAN wait) {
    (void)increment;
    (void)wait;
    pl_need_irql_at_most(DISPATCH_LEVEL, "KeSetEvent");
    pl_is_initialised(&event->Header, "KeSetEvent");
    LONG old = event->Header.SignalState;
    event->Header.SignalState = 1;
    return old;
}

void KeClearEvent(PRKEVENT event) {
    pl_is_initialised(&event->Header, "KeClearEvent");
    event->Header.SignalState = 0;
}

LONG KeResetEvent(PRKEVENT event) {
    LONG old = event->Header.SignalState;
    KeClearEvent(event);
    return old;
}

LONG KeReadStateEvent(PRKEVENT event) {
    return event->Header.SignalState;
}

void KeInitializeSemaphore(PRKSEMAPHORE semaphore, LONG count, LONG limit) {
    pl_header_init(&semaphore->Header, PL_TYPE_SEMAPHORE, count);
    semaphore->Limit = limit;
}

LONG KeReleaseSemaphore(PRKSEMAPHORE semaphore, KPRIORITY increment, LONG by, BOOLEAN wait) {
    (void)increment;
    (void)wait;
    pl_is_initialised(&semaphore->Header, "KeReleaseSemaphore");
    LONG old = semaphore->Header.SignalState;
    if (old + by > semaphore->Limit) {
        pl_misuse("LOCK_MISUSE", NULL, 0, "a semaphore is released beyond its limit of %d", semaphore->Limit);
        return old;
    }
    semaphore->Header.SignalState += by;
    return old;
}

void KeInitializeMutex(PRKMUTEX mutex, ULONG level) {
    (void)level;
    pl_header_init(&mutex->Header, PL_TYPE_MUTEX, 1);
    mutex->OwnerThread = NULL;
    pl_lock_init(mutex, "mutex");
}

LONG KeReleaseMutex(PRKMUTEX mutex, BOOLEAN wait) {
    (void)wait;
    LONG old = mutex->Header.SignalState;
    if (mutex->OwnerThread != pl_running) {
        pl_misuse("LOCK_MISUSE", NULL, 0, "KeReleaseMutex: the mutex is not held by this call");
        return old;
    }
    if (++mutex->Header.SignalState == 1) {
        mutex->OwnerThread = NULL;
        pl_lock_release(mutex, "KeReleaseMutex");
    }
    return old;
}

static bool pl_is_signalled(const DISPATCHER_HEADER *header) {
    if (header->Type == PL_TYPE_MUTEX && ((const KMUTANT *)header)->OwnerThread == pl_running && pl_running != NULL) {
        return true;
    }
    return header->SignalState > 0;
}

/* The wait for it is over. */
static void pl_consume(DISPATCHER_HEADER *header) {
    switch (header->Type) {
    case SynchronizationEvent: case PL_TYPE_SYNCHRONIZATION_TIMER:
        header->SignalState = 0;
        break;
    case PL_TYPE_SEMAPHORE:
        header->SignalState--;
        break;
    case PL_TYPE_MUTEX:
        if (header->SignalState-- == 1) {
            ((KMUTANT *)header)->OwnerThread = pl_running;
            pl_lock_acquire(header, PL_WRITE, "KeWaitForMutexObject");
        }
        break;
    default:
        break;
    }
}

struct pl_waits {
    ULONG count;
    PVOID *objects;
    bool all;
};

static bool pl_over(void *argument) {
    const struct pl_waits *waits = argument;
    ULONG n = 0;
    for (ULONG i = 0; i < waits->count; i++) {
        n += pl_is_signalled(waits->objects[i]);
    }
    return waits->all ? n == waits->count : n > 0;
}

uint64_t pl_timeout(const LARGE_INTEGER *timeout, bool *poll) {
    *poll = false;
    if (timeout == NULL) {
        return 0;
    }
    int64_t time = timeout->QuadPart < 0 ? -timeout->QuadPart : timeout->QuadPart - (int64_t)pl_system_time();
    *poll = timeout->QuadPart == 0 || time <= 0;
    return *poll ? 1 : (uint64_t)time;
}

static const char *pl_name_of_object(const DISPATCHER_HEADER *header) {
    return header->Type == PL_TYPE_MUTEX ? "mutex" : header->Type == PL_TYPE_SEMAPHORE ? "semaphore"
            : header->Type == PL_TYPE_THREAD ? "thread" : header->Type >= PL_TYPE_TIMER ? "timer" : "event";
}

static NTSTATUS pl_wait_for(struct pl_waits waits, const LARGE_INTEGER *timeout, const char *function) {
    bool poll;
    uint64_t limit = pl_timeout(timeout, &poll);
    pl_need_irql_at_most(poll ? DISPATCH_LEVEL : APC_LEVEL, function);
    for (ULONG i = 0; i < waits.count; i++) {
        if (!pl_is_initialised(waits.objects[i], function)) {
            return STATUS_INVALID_PARAMETER;
        }
    }
    bool over = pl_over(&waits);
    if (!over && !poll) {
        over = pl_wait(pl_over, &waits, pl_name_of_object(waits.objects[0]), limit);
    }
    if (!over) {
        return STATUS_TIMEOUT;
    }
    for (ULONG i = 0; i < waits.count; i++) {
        if (waits.all) {
            pl_consume(waits.objects[i]);
        } else if (pl_is_signalled(waits.objects[i])) {
            pl_consume(waits.objects[i]);
            return (NTSTATUS)i;
        }
    }
    return STATUS_SUCCESS;
}

NTSTATUS KeWaitForSingleObject(PVOID object, KWAIT_REASON reason, KPROCESSOR_MODE mode, BOOLEAN alertable, PLARGE_INTEGER timeout) {
    (void)reason;
    (void)mode;
    (void)alertable;
    return pl_wait_for((struct pl_waits){1, &object, true}, timeout, "KeWaitForSingleObject");
}

NTSTATUS KeWaitForMultipleObjects(ULONG count, PVOID objects[], WAIT_TYPE type, KWAIT_REASON reason, KPROCESSOR_MODE mode,
                                  BOOLEAN alertable, PLARGE_INTEGER timeout, PKWAIT_BLOCK blocks) {
    (void)reason;
    (void)mode;
    (void)alertable;
    if (count == 0 || count > MAXIMUM_WAIT_OBJECTS || (count > THREAD_WAIT_OBJECTS && blocks == NULL)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "KeWaitForMultipleObjects: %u objects%s", count, blocks == NULL ? " without blocks" : "");
        return STATUS_INVALID_PARAMETER;
    }
    return pl_wait_for((struct pl_waits){count, objects, type == WaitAll}, timeout, "KeWaitForMultipleObjects");
}

NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE mode, BOOLEAN alertable, PLARGE_INTEGER interval) {
    (void)mode;
    (void)alertable;
    pl_need_irql_at_most(APC_LEVEL, "KeDelayExecutionThread");
    bool poll;
    uint64_t limit = pl_timeout(interval, &poll);
    pl_wait(NULL, NULL, "time to pass", limit);
    return STATUS_SUCCESS;
}

void KeStallExecutionProcessor(ULONG microseconds) {
    pl_clock_advance((uint64_t)microseconds * 10);
}

enum { PL_SPINS = 64 };

/* A loop that spins until something happens: after a while others have to run, or it never does. */
void pl_spin(void) {
    if (pl_running != NULL && ++pl_running->spins % PL_SPINS != 0) {
        pl_clock_advance(1);
        return;
    }
    pl_wait(NULL, NULL, "something, spinning", 10);
}
