/*
 * What a bundle makes of the links of its members: who carries the next send, and who is the primary.
 */
#include "miniport.h"

/* The member to promote: the Nth one, those with a link first; NULL if there is no Nth one. The lock is held. */
static ADAPTER *Candidate(BUNDLE *Bundle, ULONG N)
{
    BOOLEAN Connected = TRUE;
    PLIST_ENTRY Entry;

    for (;;) {
        for (Entry = Bundle->Members.Flink; Entry != &Bundle->Members; Entry = Entry->Flink) {
            ADAPTER *Adapter = CONTAINING_RECORD(Entry, ADAPTER, Link);

            if (Adapter->Connected == Connected && N-- == 0) {
                return Adapter;
            }
        }
        if (!Connected) {
            return NULL;
        }
        Connected = FALSE;
    }
}

/*
 * Gives a bundle that has lost its primary another one. NDIS may refuse one member and take the next; if it refuses all
 * of them, that is tried again later. Called at PASSIVE_LEVEL or DISPATCH_LEVEL, without the lock.
 */
void BundlePromote(BUNDLE *Bundle)
{
    ADAPTER *Adapter;
    ADAPTER *First = NULL;
    ULONG N;

#ifdef FAULT_NO_PROMOTION
    return;
#endif
    for (N = 0;; N++) {
        NdisAcquireSpinLock(&Driver.Lock);
        Adapter = Bundle->Primary == NULL ? Candidate(Bundle, N) : NULL;
        NdisReleaseSpinLock(&Driver.Lock);
        if (Adapter == NULL) {
            break;
        }
        if (First == NULL) {
            First = Adapter;
        }
        if (NdisMPromoteMiniport(Adapter->Handle) == NDIS_STATUS_SUCCESS) {
            NdisAcquireSpinLock(&Driver.Lock);
            Bundle->Primary = Adapter;
            NdisReleaseSpinLock(&Driver.Lock);
            return;
        }
    }
    if (First != NULL) {
        TimerSet(&First->FailoverTimer, FAILOVER_DELAY);
    }
}

/* Whether another member could take over from the primary. The lock is held. */
static BOOLEAN IsLost(BUNDLE *Bundle)
{
    ADAPTER *Best = Candidate(Bundle, 0);

    return Bundle->Primary != NULL && !Bundle->Primary->Connected && Best != NULL && Best->Connected;
}

/*
 * A link of the bundle was down for a while, or a promotion was refused: a primary without link is given up if another
 * member has one, and a bundle without primary gets one.
 */
void BundleFailOver(ADAPTER *Adapter)
{
    ADAPTER *Lost = NULL;
    BUNDLE *Bundle;

    NdisDprAcquireSpinLock(&Driver.Lock);
    Bundle = Adapter->Bundle;
    if (Bundle != NULL && IsLost(Bundle)) {
        Lost = Bundle->Primary;
    }
    NdisDprReleaseSpinLock(&Driver.Lock);

    if (Bundle == NULL) {
        return;
    }
    if (Lost != NULL) {
#ifndef FAULT_PROMOTES_WITHOUT_REMOVING
        if (NdisMRemoveMiniport(Lost->Handle) != NDIS_STATUS_SUCCESS) {
            return;
        }
#endif
        BundleLeave(Lost);
        HwStop(Lost);
        SendsAbort(Lost, Bundle);
        RequestAbort(Lost);
    }
    BundlePromote(Bundle);
}

/* The adapter's link has come or gone. */
void BundleLinkChanged(ADAPTER *Adapter)
{
    BOOLEAN Connected = HwIsConnected(Adapter);
    BOOLEAN Lost = FALSE;

    NdisDprAcquireSpinLock(&Driver.Lock);
    Adapter->Connected = Connected;
    if (Adapter->Bundle != NULL) {
        Lost = IsLost(Adapter->Bundle);
    }
    NdisDprReleaseSpinLock(&Driver.Lock);

    NdisMIndicateStatus(
        Adapter->Handle, Connected ? NDIS_STATUS_MEDIA_CONNECT : NDIS_STATUS_MEDIA_DISCONNECT, NULL, 0);
    NdisMIndicateStatusComplete(Adapter->Handle);
    if (Lost) {
        TimerSet(&Adapter->FailoverTimer, FAILOVER_DELAY);
    }
}

/* The member that carries the next send: those with a link take turns. NULL if none has one. The lock is held. */
ADAPTER *BundleCarrier(BUNDLE *Bundle)
{
    ULONG Connected = 0;
    PLIST_ENTRY Entry;
    ULONG Turn;

#ifdef FAULT_ANY_CARRIER
    if (Bundle->Link.Flink != &Driver.Bundles) {
        Bundle = CONTAINING_RECORD(Bundle->Link.Flink, BUNDLE, Link);
    }
#endif
    for (Entry = Bundle->Members.Flink; Entry != &Bundle->Members; Entry = Entry->Flink) {
        Connected += CONTAINING_RECORD(Entry, ADAPTER, Link)->Connected;
    }
    if (Connected == 0) {
        return NULL;
    }
    Turn = Bundle->Turn++ % Connected;
    for (Entry = Bundle->Members.Flink;; Entry = Entry->Flink) {
        ADAPTER *Adapter = CONTAINING_RECORD(Entry, ADAPTER, Link);

        if (Adapter->Connected && Turn-- == 0) {
            return Adapter;
        }
    }
}
