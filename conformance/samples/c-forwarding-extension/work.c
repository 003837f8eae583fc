/*
 * The work item: what can be done only when there is time.
 */
#include "extension.h"

/* Queues the work item, unless it is queued or the module goes away. */
VOID WorkQueue(_In_ PEXTENSION Extension)
{
    NdisAcquireSpinLock(&Extension->Lock);
    if (!Extension->WorkQueued && !Extension->Detaching) {
        Extension->WorkQueued = TRUE;
        ExtHold(Extension);
        NdisQueueIoWorkItem(Extension->WorkItem, WorkRun, Extension);
    }
    NdisReleaseSpinLock(&Extension->Lock);
}

/* Tries again to pass the request that got no clone. */
static VOID RetryWaiting(_In_ PEXTENSION Extension)
{
    PNDIS_OID_REQUEST Original;

    NdisAcquireSpinLock(&Extension->Lock);
    Original = Extension->Waiting;
    Extension->Waiting = NULL;
    NdisReleaseSpinLock(&Extension->Lock);
    if (Original != NULL) {
        NDIS_STATUS Status = RequestPass(Extension, Original);

        if (Status != NDIS_STATUS_PENDING) {
            NdisFOidRequestComplete(Extension->FilterHandle, Original, Status);
        }
    }
}

_Use_decl_annotations_
VOID WorkRun(PVOID Context, NDIS_HANDLE WorkItem)
{
    PEXTENSION Extension = Context;

    UNREFERENCED_PARAMETER(WorkItem);

    NdisAcquireSpinLock(&Extension->Lock);
    Extension->WorkQueued = FALSE;
    NdisReleaseSpinLock(&Extension->Lock);

    RetryWaiting(Extension);
    VfRemoveLost(Extension);
    while (TeamAskOne(Extension)) {
    }
    ExtRelease(Extension);
}
