/*
 * Sample LBFO miniport: loading, initialising and halting. See README.md.
 */
#include "miniport.h"

DRIVER Driver;

static VOID MPUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    NdisFreeSpinLock(&Driver.Lock);
}

static NDIS_STATUS MPReset(PBOOLEAN AddressingReset, NDIS_HANDLE Context)
{
    UNREFERENCED_PARAMETER(Context);

    *AddressingReset = FALSE;
    return NDIS_STATUS_SUCCESS;
}

static VOID MPShutdown(NDIS_HANDLE Context)
{
    HwStop(Context);
}

static NDIS_STATUS SelectEthernet(PUINT Selected, PNDIS_MEDIUM Media, UINT Count)
{
    for (*Selected = 0; *Selected < Count; (*Selected)++) {
        if (Media[*Selected] == NdisMedium802_3) {
            return NDIS_STATUS_SUCCESS;
        }
    }
    return NDIS_STATUS_UNSUPPORTED_MEDIA;
}

/* The card, its interrupt and its buffers. What was done before a failure is undone. */
static NDIS_STATUS StartCard(ADAPTER *Adapter, NDIS_HANDLE ConfigurationContext)
{
    NDIS_STATUS Status;
    ULONG Vector = 0;
    ULONG Level = 0;

    Status = HwMap(Adapter, ConfigurationContext, &Vector, &Level);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    Status = NdisMInitializeScatterGatherDma(Adapter->Handle, TRUE, FRAME_ROOM);
    if (Status == NDIS_STATUS_SUCCESS) {
        Status = ReceivesAllocate(Adapter);
        if (Status == NDIS_STATUS_SUCCESS) {
            Status = NdisMRegisterInterrupt(
                &Adapter->Interrupt, Adapter->Handle, Vector, Level, TRUE, TRUE, NdisInterruptLevelSensitive);
            if (Status == NDIS_STATUS_SUCCESS) {
                return NDIS_STATUS_SUCCESS;
            }
        }
        ReceivesFree(Adapter);
    }
    HwUnmap(Adapter);
    return Status;
}

static void StopCard(ADAPTER *Adapter)
{
    HwStop(Adapter);
    NdisMDeregisterInterrupt(&Adapter->Interrupt);
    ReceivesFree(Adapter);
    HwUnmap(Adapter);
}

static NDIS_STATUS MPInitialize(
    PNDIS_STATUS OpenErrorStatus,
    PUINT SelectedMediumIndex,
    PNDIS_MEDIUM MediumArray,
    UINT MediumArraySize,
    NDIS_HANDLE MiniportAdapterHandle,
    NDIS_HANDLE ConfigurationContext)
{
    NDIS_STATUS Status;
    ADAPTER *Adapter;

    UNREFERENCED_PARAMETER(OpenErrorStatus);

    Status = SelectEthernet(SelectedMediumIndex, MediumArray, MediumArraySize);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    Status = NdisAllocateMemoryWithTag((PVOID *)&Adapter, sizeof(*Adapter), SAMPLE_TAG);
    if (Status != NDIS_STATUS_SUCCESS) {
        return Status;
    }
    NdisZeroMemory(Adapter, sizeof(*Adapter));
    Adapter->Handle = MiniportAdapterHandle;
    NdisMSetAttributesEx(
        MiniportAdapterHandle, Adapter, 0, NDIS_ATTRIBUTE_DESERIALIZE | NDIS_ATTRIBUTE_BUS_MASTER, NdisInterfacePci);
    TimerInitialize(&Adapter->RequestTimer, Adapter, RequestDone);
    TimerInitialize(&Adapter->FailoverTimer, Adapter, BundleFailOver);

    Status = StartCard(Adapter, ConfigurationContext);
    if (Status == NDIS_STATUS_SUCCESS) {
        Adapter->Connected = HwIsConnected(Adapter);
        Status = BundleJoin(Adapter, ConfigurationContext);
        if (Status == NDIS_STATUS_SUCCESS) {
            HwStart(Adapter);
            ReceivesPost(Adapter);
            return NDIS_STATUS_SUCCESS;
        }
        StopCard(Adapter);
    }
    NdisFreeMemory(Adapter, sizeof(*Adapter), 0);
    return Status;
}

/* Waits for what never comes, in the ways that drivers have. */
static void Wait(ADAPTER *Adapter)
{
#ifdef FAULT_HANG
    NDIS_EVENT Event;

    NdisInitializeEvent(&Event);
    NdisWaitEvent(&Event, 0);
#endif
#ifdef FAULT_NO_RETURN
    while (HwIsConnected(Adapter)) {
        NdisStallExecution(1);
    }
#endif
    UNREFERENCED_PARAMETER(Adapter);
}

/*
 * The adapter leaves its bundle first, so that nothing new comes to it; then everything that is outstanding with it is
 * ended, and if it was the primary, another member takes over.
 */
static VOID MPHalt(NDIS_HANDLE Context)
{
    ADAPTER *Adapter = Context;
    BUNDLE *Bundle = BundleLeave(Adapter);

    HwStop(Adapter);
    TimerStop(&Adapter->FailoverTimer);
    TimerStop(&Adapter->RequestTimer);
#ifdef FAULT_TIMER_LEFT
    TimerSet(&Adapter->FailoverTimer, FAILOVER_DELAY);
#endif
    RequestAbort(Adapter);
    if (Bundle != NULL) {
        SendsAbort(Adapter, Bundle);
        BundlePromote(Bundle);
        BundleRelease(Bundle);
    }
    Wait(Adapter);
    StopCard(Adapter);
    NdisFreeMemory(Adapter, sizeof(*Adapter), 0);
#ifdef FAULT_USE_AFTER_FREE
    RemoveEntryList(&Adapter->Link);
#endif
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_MINIPORT_CHARACTERISTICS Characteristics;
    NDIS_STATUS Status;

    NdisMInitializeWrapper(&Driver.Wrapper, DriverObject, RegistryPath, NULL);

    NdisZeroMemory(&Characteristics, sizeof(Characteristics));
    Characteristics.MajorNdisVersion = 5;
    Characteristics.MinorNdisVersion = 1;
    Characteristics.InitializeHandler = MPInitialize;
    Characteristics.HaltHandler = MPHalt;
    Characteristics.ResetHandler = MPReset;
    Characteristics.ISRHandler = MPIsr;
    Characteristics.HandleInterruptHandler = MPHandleInterrupt;
    Characteristics.SendPacketsHandler = MPSendPackets;
    Characteristics.ReturnPacketHandler = MPReturnPacket;
    Characteristics.QueryInformationHandler = MPQueryInformation;
    Characteristics.SetInformationHandler = MPSetInformation;
    Characteristics.AdapterShutdownHandler = MPShutdown;

    NdisAllocateSpinLock(&Driver.Lock);
    InitializeListHead(&Driver.Bundles);
    Status = NdisMRegisterMiniport(Driver.Wrapper, &Characteristics, sizeof(Characteristics));
    if (Status != NDIS_STATUS_SUCCESS) {
        NdisFreeSpinLock(&Driver.Lock);
        NdisTerminateWrapper(Driver.Wrapper, NULL);
        return Status;
    }
    NdisMRegisterUnloadHandler(Driver.Wrapper, MPUnload);
    return NDIS_STATUS_SUCCESS;
}
