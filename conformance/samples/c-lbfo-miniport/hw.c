/*
 * The card: the only file that knows its registers. A driver of real hardware has this file twice, once for the card and
 * once, as here, for the card that the test simulates.
 */
#include "miniport.h"

#include <pl_nic.h>

static ULONG Read(ADAPTER *Adapter, ULONG Offset)
{
    ULONG Value;

    NdisReadRegisterUlong((PULONG)((PUCHAR)Adapter->Registers + Offset), &Value);
    return Value;
}

static void Write(ADAPTER *Adapter, ULONG Offset, ULONG Value)
{
    NdisWriteRegisterUlong((PULONG)((PUCHAR)Adapter->Registers + Offset), Value);
}

NDIS_STATUS HwMap(ADAPTER *Adapter, NDIS_HANDLE ConfigurationContext, PULONG Vector, PULONG Level)
{
    NDIS_STATUS Status;
    UCHAR Space[256];
    PNDIS_RESOURCE_LIST Resources = (PNDIS_RESOURCE_LIST)Space;
    UINT Size = sizeof(Space);
    NDIS_PHYSICAL_ADDRESS Memory;
    ULONG Length = 0;
    ULONG i;

    NdisMQueryAdapterResources(&Status, ConfigurationContext, Resources, &Size);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    for (i = 0; i < Resources->Count; i++) {
        PCM_PARTIAL_RESOURCE_DESCRIPTOR Resource = &Resources->PartialDescriptors[i];

        if (Resource->Type == CmResourceTypeMemory) {
            Memory = Resource->u.Memory.Start;
            Length = Resource->u.Memory.Length;
        } else if (Resource->Type == CmResourceTypeInterrupt) {
            *Vector = Resource->u.Interrupt.Vector;
            *Level = Resource->u.Interrupt.Level;
        }
    }
    if (Length < PL_NIC_SIZE) {
        return NDIS_STATUS_RESOURCES;
    }
    return NdisMMapIoSpace(&Adapter->Registers, Adapter->Handle, Memory, PL_NIC_SIZE);
}

void HwUnmap(ADAPTER *Adapter)
{
    NdisMUnmapIoSpace(Adapter->Handle, Adapter->Registers, PL_NIC_SIZE);
}

void HwStart(ADAPTER *Adapter)
{
    Write(Adapter, PL_NIC_CONTROL, PL_NIC_RUN);
    Write(Adapter, PL_NIC_MASK, PL_NIC_CAUSE_ALL);
}

/* Nothing of the card's is in progress afterwards, and it interrupts no more. */
void HwStop(ADAPTER *Adapter)
{
    Write(Adapter, PL_NIC_CONTROL, 0);
}

BOOLEAN HwIsConnected(ADAPTER *Adapter)
{
    return Read(Adapter, PL_NIC_LINK) != 0;
}

void HwAddress(ADAPTER *Adapter, UCHAR Address[6])
{
    ULONG Low = Read(Adapter, PL_NIC_MAC_LOW);
    ULONG High = Read(Adapter, PL_NIC_MAC_HIGH);

    NdisMoveMemory(Address, &Low, 4);
    NdisMoveMemory(Address + 4, &High, 2);
}

static void Piece(ADAPTER *Adapter, NDIS_PHYSICAL_ADDRESS Address, ULONG Length)
{
    Write(Adapter, PL_NIC_ADDRESS_LOW, Address.LowPart);
    Write(Adapter, PL_NIC_ADDRESS_HIGH, (ULONG)Address.HighPart);
    Write(Adapter, PL_NIC_FRAGMENT, Length);
}

/* The card has read the frame when the doorbell was rung. */
void HwTransmit(ADAPTER *Adapter, ULONG Tag, PSCATTER_GATHER_LIST Pieces)
{
    ULONG i;

    for (i = 0; i < Pieces->NumberOfElements; i++) {
        Piece(Adapter, Pieces->Elements[i].Address, Pieces->Elements[i].Length);
    }
    Write(Adapter, PL_NIC_TRANSMIT, Tag);
}

BOOLEAN HwTransmitted(ADAPTER *Adapter, PULONG Tag)
{
    *Tag = Read(Adapter, PL_NIC_TRANSMITTED);
    return *Tag != PL_NIC_NONE;
}

void HwReceiveInto(ADAPTER *Adapter, ULONG Tag, NDIS_PHYSICAL_ADDRESS Address, ULONG Length)
{
    Piece(Adapter, Address, Length);
    Write(Adapter, PL_NIC_RECEIVE, Tag);
}

BOOLEAN HwReceived(ADAPTER *Adapter, PULONG Tag, PULONG Length)
{
    *Tag = Read(Adapter, PL_NIC_RECEIVED);
    if (*Tag == PL_NIC_NONE) {
        return FALSE;
    }
    *Length = Read(Adapter, PL_NIC_RECEIVED_LENGTH);
    return TRUE;
}

VOID MPIsr(PBOOLEAN Recognised, PBOOLEAN Queue, NDIS_HANDLE Context)
{
    ADAPTER *Adapter = Context;
    ULONG Cause = Read(Adapter, PL_NIC_CAUSE);

    Adapter->Cause |= Cause;
    *Recognised = Cause != 0;
    *Queue = Cause != 0;
}

/* At the level of the ISR, which does not run meanwhile. */
static BOOLEAN TakeCause(PVOID Context)
{
    ADAPTER *Adapter = Context;

    Adapter->Handling = Adapter->Cause;
    Adapter->Cause = 0;
    return TRUE;
}

VOID MPHandleInterrupt(NDIS_HANDLE Context)
{
    ADAPTER *Adapter = Context;
    ULONG Cause;

    NdisMSynchronizeWithInterrupt(&Adapter->Interrupt, TakeCause, Adapter);
    Cause = Adapter->Handling;
    if (Cause & PL_NIC_CAUSE_LINK) {
        BundleLinkChanged(Adapter);
    }
    if (Cause & PL_NIC_CAUSE_TRANSMITTED) {
        SendsDone(Adapter);
    }
    if (Cause & PL_NIC_CAUSE_RECEIVED) {
        ReceivesDone(Adapter);
    }
}
