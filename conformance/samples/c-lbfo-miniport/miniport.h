/*
 * Sample LBFO miniport: what its files share.
 *
 * Locking: one spin lock, Driver.Lock, guards bundles, members and the send tables. It is never held while NDIS is
 * called, except for spin locks and register access.
 */
#ifndef MINIPORT_H
#define MINIPORT_H

#include <ndis.h>

#include "faults.h"

#define SAMPLE_TAG 'fbLS'
#define ID_LENGTH 15         /* as Ndi\params\BundleId\LimitText has it */
#define SENDS 64             /* that one card may have at a time */
#define RECEIVES 32          /* buffers of one card */
#define FRAME_ROOM 1536
#define ETHERNET_HEADER 14
#define FAILOVER_DELAY 200   /* milliseconds that a link may be down before the primary is given up */
#define REQUEST_DELAY 2      /* milliseconds that the card needs for a slow request */

typedef struct _ADAPTER ADAPTER;

typedef struct _TIMER {
    NDIS_MINIPORT_TIMER Timer;
    ADAPTER *Adapter;
    void (*Function)(ADAPTER *Adapter);
    BOOLEAN Set;
    BOOLEAN Running;
    NDIS_EVENT Idle;         /* neither of both */
} TIMER;

/* Adapters that act as one. One without BundleId, or one that NDIS refused, has a bundle of its own. */
typedef struct _BUNDLE {
    LIST_ENTRY Link;         /* Driver.Bundles */
    LIST_ENTRY Members;
    ADAPTER *Primary;        /* NULL while none is promoted */
    ULONG Turn;              /* of the load balancing */
    USHORT IdLength;         /* characters; 0: nobody else can join */
    WCHAR Id[ID_LENGTH];
} BUNDLE;

typedef struct _SEND {
    PNDIS_PACKET Packet;     /* NULL: completed already, the card still has to say that it is done */
    ADAPTER *Owner;          /* whose context the packet came with, and on which it is completed */
    BOOLEAN Busy;
} SEND;

typedef struct _RECEIVE {
    ADAPTER *Adapter;        /* whose card the buffer belongs to */
    ULONG Tag;
    PNDIS_PACKET Packet;
    PNDIS_BUFFER Buffer;
    PVOID Data;
    NDIS_PHYSICAL_ADDRESS Address;
} RECEIVE;

/* A request that the card works on; NDIS gives one at a time. */
typedef struct _REQUEST {
    BOOLEAN Pending;
    BOOLEAN Set;
    NDIS_OID Oid;
    PVOID Buffer;
    PULONG Done;
} REQUEST;

struct _ADAPTER {
    LIST_ENTRY Link;         /* BUNDLE.Members */
    NDIS_HANDLE Handle;
    BUNDLE *Bundle;          /* NULL once it was given up or halts */
    BOOLEAN Connected;
    ULONG PacketFilter;
    SEND Sends[SENDS];
    RECEIVE Receives[RECEIVES];
    NDIS_HANDLE PacketPool;
    NDIS_HANDLE BufferPool;
    REQUEST Request;
    TIMER RequestTimer;
    TIMER FailoverTimer;
    PVOID Registers;
    NDIS_MINIPORT_INTERRUPT Interrupt;
    ULONG Cause;             /* what the ISR read */
    ULONG Handling;          /* what MiniportHandleInterrupt took of it */
};

typedef struct _DRIVER {
    NDIS_HANDLE Wrapper;
    NDIS_SPIN_LOCK Lock;
    LIST_ENTRY Bundles;
} DRIVER;

extern DRIVER Driver;

/* bundle.c */
NDIS_STATUS BundleJoin(ADAPTER *Adapter, NDIS_HANDLE ConfigurationContext);
BUNDLE *BundleLeave(ADAPTER *Adapter);
void BundleRelease(BUNDLE *Bundle);

/* failover.c */
void BundlePromote(BUNDLE *Bundle);
void BundleLinkChanged(ADAPTER *Adapter);
ADAPTER *BundleCarrier(BUNDLE *Bundle);
void BundleFailOver(ADAPTER *Adapter);

/* send.c */
VOID MPSendPackets(NDIS_HANDLE Context, PPNDIS_PACKET Packets, UINT Count);
void SendsDone(ADAPTER *Adapter);
void SendsAbort(ADAPTER *Adapter, BUNDLE *Bundle);

/* receive.c */
NDIS_STATUS ReceivesAllocate(ADAPTER *Adapter);
void ReceivesFree(ADAPTER *Adapter);
void ReceivesPost(ADAPTER *Adapter);
void ReceivesDone(ADAPTER *Adapter);
VOID MPReturnPacket(NDIS_HANDLE Context, PNDIS_PACKET Packet);

/* oid.c */
NDIS_STATUS MPQueryInformation(
    NDIS_HANDLE Context, NDIS_OID Oid, PVOID Buffer, ULONG Length, PULONG Written, PULONG Needed);
NDIS_STATUS MPSetInformation(
    NDIS_HANDLE Context, NDIS_OID Oid, PVOID Buffer, ULONG Length, PULONG Read, PULONG Needed);
void RequestDone(ADAPTER *Adapter);
void RequestAbort(ADAPTER *Adapter);

/* timer.c */
void TimerInitialize(TIMER *Timer, ADAPTER *Adapter, void (*Function)(ADAPTER *Adapter));
void TimerSet(TIMER *Timer, UINT Milliseconds);
void TimerStop(TIMER *Timer);

/* hw.c */
NDIS_STATUS HwMap(ADAPTER *Adapter, NDIS_HANDLE ConfigurationContext, PULONG Vector, PULONG Level);
void HwUnmap(ADAPTER *Adapter);
void HwStart(ADAPTER *Adapter);
void HwStop(ADAPTER *Adapter);
BOOLEAN HwIsConnected(ADAPTER *Adapter);
void HwAddress(ADAPTER *Adapter, UCHAR Address[6]);
void HwTransmit(ADAPTER *Adapter, ULONG Tag, PSCATTER_GATHER_LIST Pieces);
BOOLEAN HwTransmitted(ADAPTER *Adapter, PULONG Tag);
void HwReceiveInto(ADAPTER *Adapter, ULONG Tag, NDIS_PHYSICAL_ADDRESS Address, ULONG Length);
BOOLEAN HwReceived(ADAPTER *Adapter, PULONG Tag, PULONG Length);
VOID MPIsr(PBOOLEAN Recognised, PBOOLEAN Queue, NDIS_HANDLE Context);
VOID MPHandleInterrupt(NDIS_HANDLE Context);

#endif
