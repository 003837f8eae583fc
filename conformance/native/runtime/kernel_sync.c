/* Fast mutexes, resources and rundown protection. */
#include "kernel.h"

void ExInitializeFastMutex(PFAST_MUTEX mutex) {
    *mutex = (FAST_MUTEX){.Count = 1};
    pl_lock_init(mutex, "fast mutex");
}

void ExAcquireFastMutex(PFAST_MUTEX mutex) {
    pl_need_irql_at_most(APC_LEVEL, "ExAcquireFastMutex");
    KIRQL old = pl_irql();
    pl_lock_acquire(mutex, PL_WRITE, "ExAcquireFastMutex");
    mutex->OldIrql = old;
    pl_irql_set(APC_LEVEL);
}

void ExReleaseFastMutex(PFAST_MUTEX mutex) {
    bool mine = pl_lock_is_mine(mutex);
    pl_lock_release(mutex, "ExReleaseFastMutex");
    if (mine) {
        pl_irql_set((KIRQL)mutex->OldIrql);
    }
}

BOOLEAN ExTryToAcquireFastMutex(PFAST_MUTEX mutex) {
    if (!pl_lock_is_free(mutex)) {
        return FALSE;
    }
    ExAcquireFastMutex(mutex);
    return TRUE;
}

/* ---- resources ---- */

NTSTATUS ExInitializeResourceLite(PERESOURCE resource) {
    memset(resource, 0, sizeof(*resource));
    pl_lock_init(resource, "resource");
    pl_track(resource, "resource");
    return STATUS_SUCCESS;
}

NTSTATUS ExDeleteResourceLite(PERESOURCE resource) {
    pl_lock_gone(resource);
    if (!pl_forget(resource, "resource")) {
        pl_misuse("BAD_FREE", NULL, 0, "a resource is deleted that is not initialised");
    }
    return STATUS_SUCCESS;
}

static BOOLEAN pl_resource(PERESOURCE resource, BOOLEAN wait, enum pl_lock_kind kind, const char *function) {
    pl_need_irql_at_most(APC_LEVEL, function);
    if (!pl_is_tracked(resource, "resource")) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: this resource is not initialised", function);
    }
    if (!wait && !pl_lock_is_free(resource)) {
        return FALSE;
    }
    pl_lock_acquire(resource, kind, function);
    return TRUE;
}

BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE resource, BOOLEAN wait) {
    return pl_resource(resource, wait, PL_WRITE, "ExAcquireResourceExclusiveLite");
}

BOOLEAN ExAcquireResourceSharedLite(PERESOURCE resource, BOOLEAN wait) {
    return pl_resource(resource, wait, PL_READ, "ExAcquireResourceSharedLite");
}

void ExReleaseResourceLite(PERESOURCE resource) {
    pl_lock_release(resource, "ExReleaseResourceLite");
}

/* ---- rundown protection ---- */

void ExInitializeRundownProtection(PEX_RUNDOWN_REF ref) {
    ref->Count = 0;
}

void ExReInitializeRundownProtection(PEX_RUNDOWN_REF ref) {
    ref->Count = 0;
}

BOOLEAN ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF ref, ULONG count) {
    if ((ref->Count & 1) != 0) {
        return FALSE;
    }
    ref->Count += 2 * (ULONG_PTR)count;
    return TRUE;
}

BOOLEAN ExAcquireRundownProtection(PEX_RUNDOWN_REF ref) {
    return ExAcquireRundownProtectionEx(ref, 1);
}

void ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF ref, ULONG count) {
    if (ref->Count < 2 * (ULONG_PTR)count) {
        pl_misuse("LOCK_MISUSE", NULL, 0, "rundown protection is released more often than it was acquired");
        return;
    }
    ref->Count -= 2 * (ULONG_PTR)count;
}

void ExReleaseRundownProtection(PEX_RUNDOWN_REF ref) {
    ExReleaseRundownProtectionEx(ref, 1);
}

static bool pl_is_run_down(void *argument) {
    return ((PEX_RUNDOWN_REF)argument)->Count <= 1;
}

void ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF ref) {
    pl_need_irql_at_most(APC_LEVEL, "ExWaitForRundownProtectionRelease");
    ref->Count |= 1;
    pl_wait(pl_is_run_down, ref, "rundown protection", 0);
}

void ExRundownCompleted(PEX_RUNDOWN_REF ref) {
    ref->Count = 1;
}
