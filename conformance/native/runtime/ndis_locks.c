/* The older reader/writer lock. */
#include "filter.h"

VOID NdisInitializeReadWriteLock(PNDIS_RW_LOCK lock)
{
    pl_lock_init(lock, "read/write lock");
}

VOID NdisAcquireReadWriteLock(PNDIS_RW_LOCK lock, BOOLEAN write, PLOCK_STATE state)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAcquireReadWriteLock");
    state->OldIrql = pl_irql();
    pl_irql_set(DISPATCH_LEVEL);
    pl_lock_acquire(lock, write ? PL_WRITE : PL_READ, "NdisAcquireReadWriteLock");
}

VOID NdisReleaseReadWriteLock(PNDIS_RW_LOCK lock, PLOCK_STATE state)
{
    pl_lock_release(lock, "NdisReleaseReadWriteLock");
    pl_irql_set(state->OldIrql);
}
