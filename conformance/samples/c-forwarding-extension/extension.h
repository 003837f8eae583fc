/*
 * Sample forwarding extension: what its files share.
 *
 * Locking: the spin lock EXTENSION.Lock guards the lists of requests, the read/write lock EXTENSION.NicLock the list of
 * NICs. Neither is held while NDIS or the switch is called, except for locks, memory and the queueing of the work item.
 */
#ifndef EXTENSION_H
#define EXTENSION_H

#include <ndis.h>

#include "faults.h"

#define SAMPLE_TAG 'dwFS'
#define MAX_DESTINATIONS 16 /* of one packet that is flooded */
#define ETHERNET_ADDRESS 6

/* A NIC that is connected to a port of the switch. On the external port, index 0 stands for the team. */
typedef struct _NIC {
    LIST_ENTRY Link;                       /* EXTENSION.Nics */
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    NDIS_SWITCH_NIC_TYPE Type;
    UCHAR Address[NDIS_MAX_PHYS_ADDRESS_LENGTH];
    BOOLEAN Connected;
    BOOLEAN LinkDown;                      /* it said so itself */
    BOOLEAN Asked;                         /* for its capabilities */
    NDIS_SWITCH_NIC_INDEX VfMember;        /* which has the virtual function of this NIC; 0: none */
} NIC, *PNIC;

/* A request on its way down: one that came from above, in a clone, or one of our own. */
typedef struct _REQUEST {
    LIST_ENTRY Link;                       /* EXTENSION.Below */
    PNDIS_OID_REQUEST Original;            /* NULL if it is our own */
    PNDIS_OID_REQUEST Sent;                /* the clone, or Own */
    PNDIS_EVENT Done;                      /* somebody waits for our own, and frees it */
    NDIS_STATUS Status;
    BOOLEAN Referenced;                    /* we hold a reference on the NIC that is named here */
    NDIS_SWITCH_PORT_ID PortId;
    NDIS_SWITCH_NIC_INDEX NicIndex;
    NDIS_SWITCH_NIC_OID_REQUEST Envelope;  /* of one that is redirected, or our own */
    NDIS_OID_REQUEST Own;
    NDIS_OID_REQUEST Inner;
    NDIS_RECEIVE_FILTER_CAPABILITIES Capabilities;
} REQUEST, *PREQUEST;

typedef struct _EXTENSION {
    NDIS_HANDLE FilterHandle;
    NDIS_SWITCH_CONTEXT SwitchContext;
    NDIS_SWITCH_OPTIONAL_HANDLERS Switch;
    BOOLEAN Running;
    BOOLEAN Detaching;

    NDIS_SPIN_LOCK Lock;
    LIST_ENTRY Below;                      /* what the drivers below work on */
    PNDIS_OID_REQUEST Waiting;             /* one that has to pass, but got no clone yet */
    BOOLEAN WorkQueued;
    NDIS_HANDLE WorkItem;

    PNDIS_RW_LOCK_EX NicLock;
    LIST_ENTRY Nics;

    LONG Holders;                          /* the module itself, its work item, its own requests */
    NDIS_EVENT NoHolders;
} EXTENSION, *PEXTENSION;

/* module.c */
FILTER_ATTACH ExtAttach;
FILTER_DETACH ExtDetach;
FILTER_RESTART ExtRestart;
FILTER_PAUSE ExtPause;
FILTER_NET_PNP_EVENT ExtNetPnPEvent;
VOID ExtHold(_In_ PEXTENSION Extension);
VOID ExtRelease(_In_ PEXTENSION Extension);

/* oid.c */
FILTER_OID_REQUEST ExtOidRequest;
FILTER_OID_REQUEST_COMPLETE ExtOidRequestComplete;
FILTER_CANCEL_OID_REQUEST ExtCancelOidRequest;
PREQUEST RequestAllocate(_In_ PEXTENSION Extension);
VOID RequestMakeOwn(_Inout_ PREQUEST Request, NDIS_REQUEST_TYPE Type, NDIS_OID Oid);
VOID RequestFree(_In_ PEXTENSION Extension, _In_ PREQUEST Request);
NDIS_STATUS RequestPass(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Original);
NDIS_STATUS RequestSend(_In_ PEXTENSION Extension, _In_ PREQUEST Request);

/* learn.c */
VOID LearnSwitch(_In_ PEXTENSION Extension);
VOID LearnNics(_In_ PEXTENSION Extension);

/* work.c */
NDIS_IO_WORKITEM_FUNCTION WorkRun;
VOID WorkQueue(_In_ PEXTENSION Extension);

/* team.c */
BOOLEAN TeamAddress(_In_ PEXTENSION Extension, _Inout_ PREQUEST Request);
VOID TeamDereference(_In_ PEXTENSION Extension, _Inout_ PREQUEST Request);
BOOLEAN TeamAskOne(_In_ PEXTENSION Extension);

/* nics.c */
VOID NicsNoteEntry(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Request);
VOID NicsNoteEnd(_In_ PEXTENSION Extension, _In_ PNDIS_OID_REQUEST Request, _In_ NDIS_STATUS Status);
VOID NicsNoteFound(_In_ PEXTENSION Extension, _In_ PNDIS_SWITCH_NIC_PARAMETERS Parameters);
VOID NicsNoteLink(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex, BOOLEAN Down);
VOID NicsNoteVf(
    _In_ PEXTENSION Extension,
    NDIS_SWITCH_PORT_ID PortId,
    NDIS_SWITCH_NIC_INDEX NicIndex,
    NDIS_SWITCH_NIC_INDEX Member);
BOOLEAN NicsTakeLostVf(
    _In_ PEXTENSION Extension, _Out_ PNDIS_SWITCH_PORT_ID PortId, _Out_ PNDIS_SWITCH_NIC_INDEX NicIndex);
VOID NicsAskAgain(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex);
VOID NicsFree(_In_ PEXTENSION Extension);

/* lookup.c */
PNIC NicsFind(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex);
BOOLEAN NicIsMember(_In_ PNIC Nic);
BOOLEAN NicsAreConnected(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId, NDIS_SWITCH_NIC_INDEX NicIndex);
BOOLEAN NicsAnyLink(_In_ PEXTENSION Extension);
BOOLEAN NicsMember(
    _In_ PEXTENSION Extension, ULONG Turn, _Out_ PNDIS_SWITCH_PORT_ID PortId, _Out_ PNDIS_SWITCH_NIC_INDEX NicIndex);
BOOLEAN NicsUnasked(
    _In_ PEXTENSION Extension, _Out_ PNDIS_SWITCH_PORT_ID PortId, _Out_ PNDIS_SWITCH_NIC_INDEX NicIndex);
BOOLEAN NicsIsExternal(_In_ PEXTENSION Extension, NDIS_SWITCH_PORT_ID PortId);
ULONG NicsInside(
    _In_ PEXTENSION Extension,
    _In_reads_(ETHERNET_ADDRESS) const UCHAR *Address,
    _Out_writes_(MAX_DESTINATIONS) PNDIS_SWITCH_PORT_DESTINATION Destinations);

/* status.c */
FILTER_STATUS ExtStatus;
VOID StatusIndicate(
    _In_ PEXTENSION Extension,
    _In_ PNDIS_STATUS_INDICATION Indication,
    NDIS_SWITCH_PORT_ID PortId,
    NDIS_SWITCH_NIC_INDEX NicIndex);

/* vf.c */
VOID VfNoteEnd(_In_ PEXTENSION Extension, _In_ PREQUEST Request, NDIS_STATUS Status);
VOID VfRemoveLost(_In_ PEXTENSION Extension);

/* packets.c */
FILTER_SEND_NET_BUFFER_LISTS ExtSend;
FILTER_SEND_NET_BUFFER_LISTS_COMPLETE ExtSendComplete;
FILTER_RECEIVE_NET_BUFFER_LISTS ExtReceive;
FILTER_RETURN_NET_BUFFER_LISTS ExtReturn;

#endif
