/* Spin locks of the kernel and of NDIS, and the cancel lock: they raise the level, and the lock itself is the core's. */
#include "kernel.h"

#include <ndis.h>

static KIRQL pl_raise_for_lock(const char *function) {
    KIRQL old = pl_irql();
    if (old > DISPATCH_LEVEL) {
        pl_need_irql_at_most(DISPATCH_LEVEL, function);
    } else {
        pl_irql_set(DISPATCH_LEVEL);
    }
    return old;
}

static void pl_need_dispatch(const char *function) {
    pl_need_irql_exactly(DISPATCH_LEVEL, function);
}

void KeInitializeSpinLock(PKSPIN_LOCK lock) {
    *lock = 0;
    pl_lock_init(lock, "spin lock");
}

KIRQL KeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK lock) {
    KIRQL old = pl_raise_for_lock("KeAcquireSpinLock");
    pl_lock_acquire(lock, PL_SPIN, "KeAcquireSpinLock");
    return old;
}

void KeReleaseSpinLock(PKSPIN_LOCK lock, KIRQL old) {
    pl_lock_release(lock, "KeReleaseSpinLock");
    pl_irql_set(old);
}

void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK lock) {
    pl_need_dispatch("KeAcquireSpinLockAtDpcLevel");
    pl_lock_acquire(lock, PL_SPIN, "KeAcquireSpinLockAtDpcLevel");
}

void KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK lock) {
    pl_lock_release(lock, "KeReleaseSpinLockFromDpcLevel");
}

BOOLEAN KeTestSpinLock(PKSPIN_LOCK lock) {
    return pl_lock_is_free(lock);
}

BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK lock) {
    pl_need_dispatch("KeTryToAcquireSpinLockAtDpcLevel");
    if (!pl_lock_is_free(lock)) {
        return FALSE;
    }
    pl_lock_acquire(lock, PL_SPIN, "KeTryToAcquireSpinLockAtDpcLevel");
    return TRUE;
}

void KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK lock, PKLOCK_QUEUE_HANDLE handle) {
    handle->LockQueue.Lock = lock;
    handle->OldIrql = pl_raise_for_lock("KeAcquireInStackQueuedSpinLock");
    pl_lock_acquire(lock, PL_QUEUED, "KeAcquireInStackQueuedSpinLock");
}

void KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE handle) {
    pl_lock_release(handle->LockQueue.Lock, "KeReleaseInStackQueuedSpinLock");
    pl_irql_set(handle->OldIrql);
}

void KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK lock, PKLOCK_QUEUE_HANDLE handle) {
    pl_need_dispatch("KeAcquireInStackQueuedSpinLockAtDpcLevel");
    handle->LockQueue.Lock = lock;
    handle->OldIrql = pl_irql();
    pl_lock_acquire(lock, PL_QUEUED, "KeAcquireInStackQueuedSpinLockAtDpcLevel");
}

void KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE handle) {
    pl_lock_release(handle->LockQueue.Lock, "KeReleaseInStackQueuedSpinLockFromDpcLevel");
}

#define PL_EX_SPIN(kind, how)                                                                                              \
    KIRQL ExAcquireSpinLock##kind(PEX_SPIN_LOCK lock) {                                                                    \
        KIRQL old = pl_raise_for_lock("ExAcquireSpinLock" #kind);                                                          \
        pl_lock_acquire((void *)lock, how, "ExAcquireSpinLock" #kind);                                                     \
        return old;                                                                                                        \
    }                                                                                                                      \
    void ExReleaseSpinLock##kind(PEX_SPIN_LOCK lock, KIRQL old) {                                                          \
        pl_lock_release((void *)lock, "ExReleaseSpinLock" #kind);                                                          \
        pl_irql_set(old);                                                                                                  \
    }                                                                                                                      \
    void ExAcquireSpinLock##kind##AtDpcLevel(PEX_SPIN_LOCK lock) {                                                         \
        pl_need_dispatch("ExAcquireSpinLock" #kind "AtDpcLevel");                                                          \
        pl_lock_acquire((void *)lock, how, "ExAcquireSpinLock" #kind "AtDpcLevel");                                        \
    }                                                                                                                      \
    void ExReleaseSpinLock##kind##FromDpcLevel(PEX_SPIN_LOCK lock) {                                                       \
        pl_lock_release((void *)lock, "ExReleaseSpinLock" #kind "FromDpcLevel");                                           \
    }
PL_EX_SPIN(Shared, PL_READ)
PL_EX_SPIN(Exclusive, PL_WRITE)

/* ---- NDIS ---- */

void NdisAllocateSpinLock(PNDIS_SPIN_LOCK lock) {
    lock->SpinLock = 0;
    pl_lock_init(lock, "spin lock");
}

void NdisFreeSpinLock(PNDIS_SPIN_LOCK lock) {
    pl_lock_gone(lock);
}

void NdisAcquireSpinLock(PNDIS_SPIN_LOCK lock) {
    KIRQL old = pl_raise_for_lock("NdisAcquireSpinLock");
    pl_lock_acquire(lock, PL_SPIN, "NdisAcquireSpinLock");
    lock->OldIrql = old;
}

void NdisReleaseSpinLock(PNDIS_SPIN_LOCK lock) {
    bool mine = pl_lock_is_mine(lock);
    KIRQL old = lock->OldIrql;
    pl_lock_release(lock, "NdisReleaseSpinLock");
    if (mine) {
        pl_irql_set(old);
    }
}

void NdisDprAcquireSpinLock(PNDIS_SPIN_LOCK lock) {
    pl_need_dispatch("NdisDprAcquireSpinLock");
    pl_lock_acquire(lock, PL_SPIN, "NdisDprAcquireSpinLock");
    lock->OldIrql = DISPATCH_LEVEL;
}

void NdisDprReleaseSpinLock(PNDIS_SPIN_LOCK lock) {
    pl_lock_release(lock, "NdisDprReleaseSpinLock");
}

struct _NDIS_RW_LOCK_EX {
    NDIS_HANDLE Owner;
    ULONG64 Reserved[7];
};

PNDIS_RW_LOCK_EX NdisAllocateRWLock(NDIS_HANDLE owner) {
    PNDIS_RW_LOCK_EX lock = pl_alloc(PL_OBJECT, sizeof(*lock), 0, true, "RW lock");
    if (lock != NULL) {
        lock->Owner = owner;
        pl_lock_init(lock, "RW lock");
    }
    return lock;
}

void NdisFreeRWLock(PNDIS_RW_LOCK_EX lock) {
    pl_lock_gone(lock);
    pl_free(PL_OBJECT, lock, 0, (size_t)-1);
}

static void pl_rw_acquire(PNDIS_RW_LOCK_EX lock, PLOCK_STATE_EX state, UCHAR flags, enum pl_lock_kind kind, const char *function) {
    if (!pl_is_alive(lock)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: the lock was not allocated, or was freed", function);
    }
    if ((flags & NDIS_RWL_AT_DISPATCH_LEVEL) != 0) {
        pl_need_dispatch(function);
        state->OldIrql = DISPATCH_LEVEL;
    } else {
        state->OldIrql = pl_raise_for_lock(function);
    }
    state->LockState = kind == PL_READ ? 1 : 2;
    state->Flags = flags;
    pl_lock_acquire(lock, kind, function);
}

void NdisAcquireRWLockRead(PNDIS_RW_LOCK_EX lock, PLOCK_STATE_EX state, UCHAR flags) {
    pl_rw_acquire(lock, state, flags, PL_READ, "NdisAcquireRWLockRead");
}

void NdisAcquireRWLockWrite(PNDIS_RW_LOCK_EX lock, PLOCK_STATE_EX state, UCHAR flags) {
    pl_rw_acquire(lock, state, flags, PL_WRITE, "NdisAcquireRWLockWrite");
}

void NdisReleaseRWLock(PNDIS_RW_LOCK_EX lock, PLOCK_STATE_EX state) {
    bool mine = pl_lock_is_mine(lock);
    pl_lock_release(lock, "NdisReleaseRWLock");
    if (mine && (state->Flags & NDIS_RWL_AT_DISPATCH_LEVEL) == 0) {
        pl_irql_set(state->OldIrql);
    }
}
