/*
 * Bundles: who belongs to which.
 */
#include "miniport.h"

static WCHAR UpCase(WCHAR Character)
{
    return Character >= L'a' && Character <= L'z' ? (WCHAR)(Character - L'a' + L'A') : Character;
}

/* The adapter's BundleId in upper case; 0 characters if it has none, which is not the same as one that cannot be read. */
static NDIS_STATUS ReadId(NDIS_HANDLE ConfigurationContext, WCHAR Id[ID_LENGTH], USHORT *Length)
{
    NDIS_STRING Keyword = NDIS_STRING_CONST("BundleId");
    PNDIS_CONFIGURATION_PARAMETER Parameter;
    NDIS_HANDLE Configuration;
    NDIS_STATUS Status;

    *Length = 0;
#ifdef FAULT_IGNORES_BUNDLE_ID
    return NDIS_STATUS_SUCCESS;
#endif
    NdisOpenConfiguration(&Status, &Configuration, ConfigurationContext);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    NdisReadConfiguration(&Status, &Parameter, Configuration, &Keyword, NdisParameterString);
    if (Status == NDIS_STATUS_SUCCESS) {
        PNDIS_STRING Text = &Parameter->ParameterData.StringData;

        while (*Length < Text->Length / sizeof(WCHAR) && *Length < ID_LENGTH) {
            Id[*Length] = UpCase(Text->Buffer[*Length]);
            (*Length)++;
        }
    }
    NdisCloseConfiguration(Configuration);
    return Status == NDIS_STATUS_RESOURCES ? Status : NDIS_STATUS_SUCCESS;
}

/* The bundle with that id; the lock is held. */
static BUNDLE *Find(const WCHAR *Id, USHORT Length)
{
    PLIST_ENTRY Entry;

    for (Entry = Driver.Bundles.Flink; Entry != &Driver.Bundles; Entry = Entry->Flink) {
        BUNDLE *Bundle = CONTAINING_RECORD(Entry, BUNDLE, Link);

        if (Length != 0 && Bundle->IdLength == Length && NdisEqualMemory(Bundle->Id, Id, Length * sizeof(WCHAR))) {
            return Bundle;
        }
    }
    return NULL;
}

static BUNDLE *Allocate(const WCHAR *Id, USHORT Length)
{
    BUNDLE *Bundle;

    if (NdisAllocateMemoryWithTag((PVOID *)&Bundle, sizeof(*Bundle), SAMPLE_TAG) != NDIS_STATUS_SUCCESS) {
        return NULL;
    }
    NdisZeroMemory(Bundle, sizeof(*Bundle));
    InitializeListHead(&Bundle->Members);
    Bundle->IdLength = Length;
    NdisMoveMemory(Bundle->Id, Id, Length * sizeof(WCHAR));
    return Bundle;
}

/* Whether the adapter may join that bundle: NDIS has made it a secondary. */
static BOOLEAN BecomesSecondary(ADAPTER *Adapter, ADAPTER *Primary)
{
    NDIS_STATUS Status;

#ifdef FAULT_NAMES_ITSELF
    Primary = Adapter;
#endif
#ifdef FAULT_SECONDARY_UNDER_LOCK
    NdisAcquireSpinLock(&Driver.Lock);
#endif
    Status = NdisMSetMiniportSecondary(Adapter->Handle, Primary->Handle);
#ifdef FAULT_SECONDARY_UNDER_LOCK
    NdisReleaseSpinLock(&Driver.Lock);
#endif
#ifdef FAULT_REFUSED_JOINS
    Status = NDIS_STATUS_SUCCESS;
#endif
    return Status == NDIS_STATUS_SUCCESS;
}

/*
 * Settles the role of an adapter that is being initialised. One that NDIS refuses works on its own. Adapters are
 * initialised and halted one after the other, so the bundle cannot go away between the two halves of this.
 */
NDIS_STATUS BundleJoin(ADAPTER *Adapter, NDIS_HANDLE ConfigurationContext)
{
    WCHAR Id[ID_LENGTH];
    USHORT Length;
    ADAPTER *Primary = NULL;
    BUNDLE *Bundle;
    BUNDLE *Own;
    NDIS_STATUS Status = ReadId(ConfigurationContext, Id, &Length);

    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    NdisAcquireSpinLock(&Driver.Lock);
    Bundle = Find(Id, Length);
    if (Bundle != NULL) {
        Primary = Bundle->Primary;
    }
    NdisReleaseSpinLock(&Driver.Lock);

#ifdef FAULT_SECOND_PRIMARY
    if (Primary != NULL) {
        Bundle = NULL;
        Primary = NULL;
    }
#endif
    if (Primary != NULL && !BecomesSecondary(Adapter, Primary)) {
        Bundle = NULL;
        Primary = NULL;
        Length = 0;
    }
    Own = NULL;
    if (Bundle == NULL) {
        Own = Allocate(Id, Length);
        if (Own == NULL) {
            return NDIS_STATUS_RESOURCES;
        }
    }

    NdisAcquireSpinLock(&Driver.Lock);
    if (Own != NULL) {
        Bundle = Own;
        InsertTailList(&Driver.Bundles, &Bundle->Link);
    }
    Adapter->Bundle = Bundle;
    InsertTailList(&Bundle->Members, &Adapter->Link);
    if (Primary == NULL) {
        Bundle->Primary = Adapter;
    }
    NdisReleaseSpinLock(&Driver.Lock);
    return NDIS_STATUS_SUCCESS;
}

/* The bundle that the adapter was a member of; it stays until BundleRelease. */
BUNDLE *BundleLeave(ADAPTER *Adapter)
{
    BUNDLE *Bundle;

    NdisAcquireSpinLock(&Driver.Lock);
    Bundle = Adapter->Bundle;
    if (Bundle != NULL) {
        RemoveEntryList(&Adapter->Link);
        Adapter->Bundle = NULL;
        if (Bundle->Primary == Adapter) {
            Bundle->Primary = NULL;
        }
    }
    NdisReleaseSpinLock(&Driver.Lock);
    return Bundle;
}

/* Frees a bundle without members. */
void BundleRelease(BUNDLE *Bundle)
{
    BOOLEAN Last;

    NdisAcquireSpinLock(&Driver.Lock);
    Last = IsListEmpty(&Bundle->Members);
    if (Last) {
        RemoveEntryList(&Bundle->Link);
    }
    NdisReleaseSpinLock(&Driver.Lock);
    if (Last) {
        NdisFreeMemory(Bundle, sizeof(*Bundle), 0);
    }
}
