/*
 * NDIS 5: how a miniport registers, what NDIS calls in it, and what it calls.
 */
#ifndef PL_NDIS5_MINIPORT_H
#define PL_NDIS5_MINIPORT_H

#define NDIS_ATTRIBUTE_IGNORE_PACKET_TIMEOUT 0x00000001
#define NDIS_ATTRIBUTE_IGNORE_REQUEST_TIMEOUT 0x00000002
#define NDIS_ATTRIBUTE_IGNORE_TOKEN_RING_ERRORS 0x00000004
#define NDIS_ATTRIBUTE_BUS_MASTER 0x00000008
#define NDIS_ATTRIBUTE_INTERMEDIATE_DRIVER 0x00000010
#define NDIS_ATTRIBUTE_DESERIALIZE 0x00000020
#define NDIS_ATTRIBUTE_NO_HALT_ON_SUSPEND 0x00000040
#define NDIS_ATTRIBUTE_SURPRISE_REMOVE_OK 0x00000080
#define NDIS_ATTRIBUTE_NOT_CO_NDIS 0x00000100
#define NDIS_ATTRIBUTE_USES_SAFE_BUFFER_APIS 0x00000200

typedef enum _NDIS_DEVICE_PNP_EVENT {
    NdisDevicePnPEventQueryRemoved,
    NdisDevicePnPEventRemoved,
    NdisDevicePnPEventSurpriseRemoved,
    NdisDevicePnPEventQueryStopped,
    NdisDevicePnPEventStopped,
    NdisDevicePnPEventPowerProfileChanged,
    NdisDevicePnPEventMaximum
} NDIS_DEVICE_PNP_EVENT, *PNDIS_DEVICE_PNP_EVENT;

typedef BOOLEAN (*W_CHECK_FOR_HANG_HANDLER)(NDIS_HANDLE MiniportAdapterContext);
typedef VOID (*W_DISABLE_INTERRUPT_HANDLER)(NDIS_HANDLE MiniportAdapterContext);
typedef VOID (*W_ENABLE_INTERRUPT_HANDLER)(NDIS_HANDLE MiniportAdapterContext);
typedef VOID (*W_HALT_HANDLER)(NDIS_HANDLE MiniportAdapterContext);
typedef VOID (*W_HANDLE_INTERRUPT_HANDLER)(NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS (*W_INITIALIZE_HANDLER)(
    PNDIS_STATUS OpenErrorStatus,
    PUINT SelectedMediumIndex,
    PNDIS_MEDIUM MediumArray,
    UINT MediumArraySize,
    NDIS_HANDLE MiniportAdapterHandle,
    NDIS_HANDLE WrapperConfigurationContext);
typedef VOID (*W_ISR_HANDLER)(
    PBOOLEAN InterruptRecognized, PBOOLEAN QueueMiniportHandleInterrupt, NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS (*W_QUERY_INFORMATION_HANDLER)(
    NDIS_HANDLE MiniportAdapterContext,
    NDIS_OID Oid,
    PVOID InformationBuffer,
    ULONG InformationBufferLength,
    PULONG BytesWritten,
    PULONG BytesNeeded);
typedef NDIS_STATUS (*W_SET_INFORMATION_HANDLER)(
    NDIS_HANDLE MiniportAdapterContext,
    NDIS_OID Oid,
    PVOID InformationBuffer,
    ULONG InformationBufferLength,
    PULONG BytesRead,
    PULONG BytesNeeded);
typedef NDIS_STATUS (*W_RECONFIGURE_HANDLER)(
    PNDIS_STATUS OpenErrorStatus, NDIS_HANDLE MiniportAdapterContext, NDIS_HANDLE WrapperConfigurationContext);
typedef NDIS_STATUS (*W_RESET_HANDLER)(PBOOLEAN AddressingReset, NDIS_HANDLE MiniportAdapterContext);
typedef NDIS_STATUS (*W_SEND_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PNDIS_PACKET Packet, UINT Flags);
typedef VOID (*W_SEND_PACKETS_HANDLER)(
    NDIS_HANDLE MiniportAdapterContext, PPNDIS_PACKET PacketArray, UINT NumberOfPackets);
typedef NDIS_STATUS (*W_TRANSFER_DATA_HANDLER)(
    PNDIS_PACKET Packet,
    PUINT BytesTransferred,
    NDIS_HANDLE MiniportAdapterContext,
    NDIS_HANDLE MiniportReceiveContext,
    UINT ByteOffset,
    UINT BytesToTransfer);
typedef VOID (*W_RETURN_PACKET_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PNDIS_PACKET Packet);
typedef VOID (*W_ALLOCATE_COMPLETE_HANDLER)(
    NDIS_HANDLE MiniportAdapterContext,
    PVOID VirtualAddress,
    PNDIS_PHYSICAL_ADDRESS PhysicalAddress,
    ULONG Length,
    PVOID Context);
typedef VOID (*W_CANCEL_SEND_PACKETS_HANDLER)(NDIS_HANDLE MiniportAdapterContext, PVOID CancelId);
typedef VOID (*W_PNP_EVENT_NOTIFY_HANDLER)(
    NDIS_HANDLE MiniportAdapterContext,
    NDIS_DEVICE_PNP_EVENT DevicePnPEvent,
    PVOID InformationBuffer,
    ULONG InformationBufferLength);
typedef VOID (*W_MINIPORT_SHUTDOWN_HANDLER)(NDIS_HANDLE MiniportAdapterContext);

typedef struct _NDIS30_MINIPORT_CHARACTERISTICS {
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    USHORT Filler;
    UINT Reserved;
    W_CHECK_FOR_HANG_HANDLER CheckForHangHandler;
    W_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
    W_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
    W_HALT_HANDLER HaltHandler;
    W_HANDLE_INTERRUPT_HANDLER HandleInterruptHandler;
    W_INITIALIZE_HANDLER InitializeHandler;
    W_ISR_HANDLER ISRHandler;
    W_QUERY_INFORMATION_HANDLER QueryInformationHandler;
    W_RECONFIGURE_HANDLER ReconfigureHandler;
    W_RESET_HANDLER ResetHandler;
    W_SEND_HANDLER SendHandler;
    W_SET_INFORMATION_HANDLER SetInformationHandler;
    W_TRANSFER_DATA_HANDLER TransferDataHandler;
} NDIS30_MINIPORT_CHARACTERISTICS;

typedef struct _NDIS40_MINIPORT_CHARACTERISTICS {
    NDIS30_MINIPORT_CHARACTERISTICS;
    W_RETURN_PACKET_HANDLER ReturnPacketHandler;
    W_SEND_PACKETS_HANDLER SendPacketsHandler;
    W_ALLOCATE_COMPLETE_HANDLER AllocateCompleteHandler;
} NDIS40_MINIPORT_CHARACTERISTICS;

typedef struct _NDIS50_MINIPORT_CHARACTERISTICS {
    NDIS40_MINIPORT_CHARACTERISTICS;
    PVOID CoCreateVcHandler;
    PVOID CoDeleteVcHandler;
    PVOID CoActivateVcHandler;
    PVOID CoDeactivateVcHandler;
    PVOID CoSendPacketsHandler;
    PVOID CoRequestHandler;
} NDIS50_MINIPORT_CHARACTERISTICS;

typedef struct _NDIS51_MINIPORT_CHARACTERISTICS {
    NDIS50_MINIPORT_CHARACTERISTICS;
    W_CANCEL_SEND_PACKETS_HANDLER CancelSendPacketsHandler;
    W_PNP_EVENT_NOTIFY_HANDLER PnPEventNotifyHandler;
    W_MINIPORT_SHUTDOWN_HANDLER AdapterShutdownHandler;
    PVOID Reserved1;
    PVOID Reserved2;
    PVOID Reserved3;
    PVOID Reserved4;
} NDIS51_MINIPORT_CHARACTERISTICS;

_Static_assert(sizeof(NDIS50_MINIPORT_CHARACTERISTICS) == 8 + 22 * sizeof(PVOID), "NDIS50_MINIPORT_CHARACTERISTICS");
_Static_assert(sizeof(NDIS51_MINIPORT_CHARACTERISTICS) == 8 + 29 * sizeof(PVOID), "NDIS51_MINIPORT_CHARACTERISTICS");

#if defined(NDIS50_MINIPORT) && !defined(NDIS51_MINIPORT) && !defined(NDIS51)
typedef NDIS50_MINIPORT_CHARACTERISTICS NDIS_MINIPORT_CHARACTERISTICS;
#else
typedef NDIS51_MINIPORT_CHARACTERISTICS NDIS_MINIPORT_CHARACTERISTICS;
#endif
typedef NDIS_MINIPORT_CHARACTERISTICS *PNDIS_MINIPORT_CHARACTERISTICS;

/* Loading. */
void NdisMInitializeWrapper(
    PNDIS_HANDLE NdisWrapperHandle, PVOID SystemSpecific1, PVOID SystemSpecific2, PVOID SystemSpecific3);
#define NdisInitializeWrapper NdisMInitializeWrapper
NDIS_STATUS NdisMRegisterMiniport(
    NDIS_HANDLE NdisWrapperHandle, PNDIS_MINIPORT_CHARACTERISTICS Characteristics, UINT CharacteristicsLength);
void NdisMRegisterUnloadHandler(NDIS_HANDLE NdisWrapperHandle, PDRIVER_UNLOAD UnloadHandler);
void NdisTerminateWrapper(NDIS_HANDLE NdisWrapperHandle, PVOID SystemSpecific);

/* Initialisation. */
void NdisMSetAttributesEx(
    NDIS_HANDLE MiniportAdapterHandle,
    NDIS_HANDLE MiniportAdapterContext,
    UINT CheckForHangTimeInSeconds,
    ULONG AttributeFlags,
    NDIS_INTERFACE_TYPE AdapterType);
#define NdisMSetAttributes(handle, context, busMaster, type) \
    NdisMSetAttributesEx(handle, context, 0, (busMaster) ? NDIS_ATTRIBUTE_BUS_MASTER : 0, type)
void NdisMRegisterAdapterShutdownHandler(
    NDIS_HANDLE MiniportAdapterHandle, PVOID ShutdownContext, PVOID ShutdownHandler);
void NdisMDeregisterAdapterShutdownHandler(NDIS_HANDLE MiniportAdapterHandle);


/* The adapter's configuration. For a miniport of NDIS 5 it is the kit's, so these are not the functions of NDIS 6. */
void NdisOpenConfiguration(
    PNDIS_STATUS Status, PNDIS_HANDLE ConfigurationHandle, NDIS_HANDLE WrapperConfigurationContext);
void pl_miniport_read_configuration(
    PNDIS_STATUS Status,
    PNDIS_CONFIGURATION_PARAMETER *Value,
    NDIS_HANDLE ConfigurationHandle,
    PNDIS_STRING Keyword,
    NDIS_PARAMETER_TYPE Type);
void pl_miniport_read_network_address(
    PNDIS_STATUS Status, PVOID *Address, PUINT Length, NDIS_HANDLE ConfigurationHandle);
void pl_miniport_close_configuration(NDIS_HANDLE ConfigurationHandle);
#if defined(NDIS50_MINIPORT) || defined(NDIS51_MINIPORT)
#define NdisReadConfiguration pl_miniport_read_configuration
#define NdisReadNetworkAddress pl_miniport_read_network_address
#define NdisCloseConfiguration pl_miniport_close_configuration
#endif

/* Roles within a bundle. */
NDIS_STATUS NdisMSetMiniportSecondary(NDIS_HANDLE MiniportAdapterHandle, NDIS_HANDLE PrimaryMiniportAdapterHandle);
NDIS_STATUS NdisMPromoteMiniport(NDIS_HANDLE MiniportAdapterHandle);
NDIS_STATUS NdisMRemoveMiniport(NDIS_HANDLE MiniportAdapterHandle);

/* Packets, requests, status. */
void NdisMSendComplete(NDIS_HANDLE MiniportAdapterHandle, PNDIS_PACKET Packet, NDIS_STATUS Status);
void NdisMSendResourcesAvailable(NDIS_HANDLE MiniportAdapterHandle);
void NdisMIndicateReceivePacket(
    NDIS_HANDLE MiniportAdapterHandle, PPNDIS_PACKET ReceivePackets, UINT NumberOfPackets);
void NdisMEthIndicateReceive(
    NDIS_HANDLE MiniportAdapterHandle,
    NDIS_HANDLE MiniportReceiveContext,
    PVOID HeaderBuffer,
    UINT HeaderBufferSize,
    PVOID LookaheadBuffer,
    UINT LookaheadBufferSize,
    UINT PacketSize);
void NdisMEthIndicateReceiveComplete(NDIS_HANDLE MiniportAdapterHandle);
void NdisMQueryInformationComplete(NDIS_HANDLE MiniportAdapterHandle, NDIS_STATUS Status);
void NdisMSetInformationComplete(NDIS_HANDLE MiniportAdapterHandle, NDIS_STATUS Status);
void NdisMResetComplete(NDIS_HANDLE MiniportAdapterHandle, NDIS_STATUS Status, BOOLEAN AddressingReset);
void NdisMIndicateStatus(
    NDIS_HANDLE MiniportAdapterHandle, NDIS_STATUS GeneralStatus, PVOID StatusBuffer, UINT StatusBufferSize);
void NdisMIndicateStatusComplete(NDIS_HANDLE MiniportAdapterHandle);

#endif
