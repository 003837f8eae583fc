/*
 * Questions about the NICs that nics.c keeps.
 */
#include "extension.h"

/* The NIC with that address; NULL if there is none. The lock is held. */
PNIC NicsFind(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex)
{
    PLIST_ENTRY Entry;

    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (Nic->PortId == PortId && Nic->NicIndex == NicIndex) {
            return Nic;
        }
    }
    return NULL;
}

BOOLEAN NicIsMember(_In_ PNIC Nic)
{
    return Nic->Type == NdisSwitchNicTypeExternal && Nic->NicIndex != NDIS_SWITCH_DEFAULT_NIC_INDEX;
}

BOOLEAN NicsAreConnected(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex)
{
    LOCK_STATE_EX LockState;
    BOOLEAN Connected;
    PNIC Nic;

    NdisAcquireRWLockRead(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, PortId, NicIndex);
    Connected = Nic != NULL && Nic->Connected;
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Connected;
}

/* Whether any member of the team has a link. */
BOOLEAN NicsAnyLink(_In_ PEXTENSION Extension)
{
    LOCK_STATE_EX LockState;
    BOOLEAN Any = FALSE;
    PLIST_ENTRY Entry;

    NdisAcquireRWLockRead(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics && !Any; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        Any = NicIsMember(Nic) && Nic->Connected && !Nic->LinkDown;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Any;
}

/* A connected member of the team: the one at that place of them, counted round and round. */
BOOLEAN NicsMember(_In_ PEXTENSION Extension, ULONG Turn, PNDIS_SWITCH_PORT_ID PortId, PNDIS_SWITCH_NIC_INDEX NicIndex)
{
    LOCK_STATE_EX LockState;
    ULONG Members = 0;
    ULONG Place = 0;
    PLIST_ENTRY Entry;

    *PortId = NDIS_SWITCH_DEFAULT_PORT_ID;
    *NicIndex = NDIS_SWITCH_DEFAULT_NIC_INDEX;
    NdisAcquireRWLockRead(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        Members += NicIsMember(Nic) && Nic->Connected;
    }
#ifdef FAULT_LOCK_KEPT
    if (Members == 0) {
        return FALSE;
    }
#endif
#ifdef FAULT_DIVIDES_BY_ZERO
    Turn %= Members;
#endif
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (NicIsMember(Nic) && Nic->Connected && Place++ == Turn % Members) {
            *PortId = Nic->PortId;
            *NicIndex = Nic->NicIndex;
        }
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Members != 0;
}

/* A connected member that was not asked for its capabilities; it counts as asked from now on. */
BOOLEAN NicsUnasked(_In_ PEXTENSION Extension, PNDIS_SWITCH_PORT_ID PortId, PNDIS_SWITCH_NIC_INDEX NicIndex)
{
    LOCK_STATE_EX LockState;
    BOOLEAN Found = FALSE;
    PLIST_ENTRY Entry;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics && !Found; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (NicIsMember(Nic) && Nic->Connected && !Nic->Asked) {
            Nic->Asked = TRUE;
            *PortId = Nic->PortId;
            *NicIndex = Nic->NicIndex;
            Found = TRUE;
        }
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Found;
}

BOOLEAN NicsIsExternal(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId)
{
    LOCK_STATE_EX LockState;
    BOOLEAN External = FALSE;
    PLIST_ENTRY Entry;

    NdisAcquireRWLockRead(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics && !External; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        External = Nic->PortId == PortId && Nic->Type == NdisSwitchNicTypeExternal;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return External;
}

/* The connected NICs of the host and its virtual machines that get a packet for that address: one, or all of them. */
ULONG NicsInside(_In_ PEXTENSION Extension, const UCHAR *Address, PNDIS_SWITCH_PORT_DESTINATION Destinations)
{
    LOCK_STATE_EX LockState;
    ULONG Count = 0;
    BOOLEAN Found = FALSE;
    PLIST_ENTRY Entry;

    NdisAcquireRWLockRead(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics && !Found; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (Nic->Type == NdisSwitchNicTypeExternal || !Nic->Connected) {
            continue;
        }
        if (NdisEqualMemory(Nic->Address, Address, ETHERNET_ADDRESS)) {
            Count = 0;
            Found = TRUE;
        }
        if (Count == MAX_DESTINATIONS) {
            continue;
        }
        NdisZeroMemory(&Destinations[Count], sizeof(Destinations[Count]));
        Destinations[Count].PortId = Nic->PortId;
        Destinations[Count].NicIndex = Nic->NicIndex;
        Count++;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Count;
}
