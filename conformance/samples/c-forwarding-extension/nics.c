/*
 * The NICs that the switch has, as its requests tell of them. lookup.c answers questions about them.
 */
#include "extension.h"

/* Adds a NIC; FALSE if it is known already, or there is no memory for it: then it is not used. */
static BOOLEAN Add(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_PARAMETERS Parameters)
{
    LOCK_STATE_EX LockState;
    PNIC Nic = NdisAllocateMemoryWithTagPriority(
        Extension->FilterHandle, sizeof(*Nic), SAMPLE_TAG, NormalPoolPriority);

    if (Nic == NULL) {
        return FALSE;
    }
    NdisZeroMemory(Nic, sizeof(*Nic));
    Nic->PortId = Parameters->PortId;
    Nic->NicIndex = Parameters->NicIndex;
    Nic->Type = Parameters->NicType;
    NdisMoveMemory(Nic->Address, Parameters->CurrentMacAddress, sizeof(Nic->Address));

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    if (NicsFind(Extension, Nic->PortId, Nic->NicIndex) == NULL) {
        InsertTailList(&Extension->Nics, &Nic->Link);
        Nic = NULL;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    if (Nic != NULL) {
        NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Nic, SAMPLE_TAG);
        return FALSE;
    }
    return TRUE;
}

static VOID Remove(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_PARAMETERS Parameters)
{
    LOCK_STATE_EX LockState;
    PNIC Nic;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, Parameters->PortId, Parameters->NicIndex);
    if (Nic != NULL) {
        RemoveEntryList(&Nic->Link);
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
#ifdef FAULT_LEAKS_NICS
    return;
#endif
    if (Nic != NULL) {
        NdisFreeMemoryWithTagPriority(Extension->FilterHandle, Nic, SAMPLE_TAG);
    }
}

/* TRUE if it is a member of the team. */
static BOOLEAN SetConnected(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_PARAMETERS Parameters, BOOLEAN Connected)
{
    LOCK_STATE_EX LockState;
    BOOLEAN Member = FALSE;
    PNIC Nic;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, Parameters->PortId, Parameters->NicIndex);
    if (Nic != NULL) {
        Nic->Connected = Connected;
        Nic->LinkDown = FALSE;
        Nic->Asked = FALSE;
        Nic->VfMember = NDIS_SWITCH_DEFAULT_NIC_INDEX;
        Member = NicIsMember(Nic);
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Member;
}

/* What is known of a NIC when a request about it comes in. */
VOID NicsNoteEntry(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Request)
{
    switch (Request->DATA.SET_INFORMATION.Oid) {
    case OID_SWITCH_NIC_CREATE:
        Add(Extension, Request->DATA.SET_INFORMATION.InformationBuffer);
        break;
#ifndef FAULT_CONNECTED_TOO_LONG
    case OID_SWITCH_NIC_DISCONNECT:
        if (SetConnected(Extension, Request->DATA.SET_INFORMATION.InformationBuffer, FALSE)) {
            WorkQueue(Extension);
        }
        break;
#endif
    default:
        break;
    }
}

/* What is known of a NIC when a request about it has its final status. */
VOID NicsNoteEnd(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Request, NDIS_STATUS Status)
{
    PVOID Parameters = Request->DATA.SET_INFORMATION.InformationBuffer;

    switch (Request->DATA.SET_INFORMATION.Oid) {
    case OID_SWITCH_NIC_CREATE:
        if (Status != NDIS_STATUS_SUCCESS) {
            Remove(Extension, Parameters);
        }
#ifdef FAULT_CONNECTED_TOO_EARLY
        SetConnected(Extension, Parameters, TRUE);
#endif
        break;
    case OID_SWITCH_NIC_CONNECT:
        if (Status == NDIS_STATUS_SUCCESS && SetConnected(Extension, Parameters, TRUE)) {
            WorkQueue(Extension);
        }
        break;
    case OID_SWITCH_NIC_DELETE:
        Remove(Extension, Parameters);
        break;
    default:
        break;
    }
}

/* A NIC that the switch had before the module came. */
VOID NicsNoteFound(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_PARAMETERS Parameters)
{
    if (Add(Extension, Parameters) && Parameters->NicState == NdisSwitchNicStateConnected
        && SetConnected(Extension, Parameters, TRUE)) {
        WorkQueue(Extension);
    }
}

VOID NicsNoteLink(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex, BOOLEAN Down)
{
    LOCK_STATE_EX LockState;
    PNIC Nic;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, PortId, NicIndex);
    if (Nic != NULL) {
        Nic->LinkDown = Down;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
}

/* That member of the team has the virtual function of this NIC. */
VOID NicsNoteVf(
    _In_ PEXTENSION Extension,
    NDIS_SWITCH_PORT_ID PortId,
    NDIS_SWITCH_NIC_INDEX NicIndex,
    NDIS_SWITCH_NIC_INDEX Member)
{
    LOCK_STATE_EX LockState;
    PNIC Nic;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, PortId, NicIndex);
    if (Nic != NULL) {
        Nic->VfMember = Member;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
}

/* The lock is held. */
static BOOLEAN IsLost(_In_ PEXTENSION Extension, NDIS_SWITCH_NIC_INDEX Member)
{
    PLIST_ENTRY Entry;

    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (NicIsMember(Nic) && Nic->NicIndex == Member) {
            return !Nic->Connected || Nic->LinkDown;
        }
    }
    return TRUE;
}

/* A connected NIC whose virtual function was on a member that is lost; it has none from now on. */
BOOLEAN NicsTakeLostVf(_In_ PEXTENSION Extension, PNDIS_SWITCH_PORT_ID PortId, PNDIS_SWITCH_NIC_INDEX NicIndex)
{
    LOCK_STATE_EX LockState;
    BOOLEAN Found = FALSE;
    PLIST_ENTRY Entry;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    for (Entry = Extension->Nics.Flink; Entry != &Extension->Nics && !Found; Entry = Entry->Flink) {
        PNIC Nic = CONTAINING_RECORD(Entry, NIC, Link);

        if (Nic->Connected && Nic->VfMember != NDIS_SWITCH_DEFAULT_NIC_INDEX && IsLost(Extension, Nic->VfMember)) {
            Nic->VfMember = NDIS_SWITCH_DEFAULT_NIC_INDEX;
            *PortId = Nic->PortId;
            *NicIndex = Nic->NicIndex;
            Found = TRUE;
        }
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
    return Found;
}

VOID NicsAskAgain(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex)
{
    LOCK_STATE_EX LockState;
    PNIC Nic;

    NdisAcquireRWLockWrite(Extension->NicLock, &LockState, 0);
    Nic = NicsFind(Extension, PortId, NicIndex);
    if (Nic != NULL) {
        Nic->Asked = FALSE;
    }
    NdisReleaseRWLock(Extension->NicLock, &LockState);
}

VOID NicsFree(_In_ PEXTENSION Extension)
{
    while (!IsListEmpty(&Extension->Nics)) {
        PLIST_ENTRY Entry = RemoveHeadList(&Extension->Nics);

        NdisFreeMemoryWithTagPriority(Extension->FilterHandle, CONTAINING_RECORD(Entry, NIC, Link), SAMPLE_TAG);
    }
}
