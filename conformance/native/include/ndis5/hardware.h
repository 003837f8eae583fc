/*
 * NDIS 5: what a miniport asks of the bus. The card behind it is described in pl_nic.h.
 */
#ifndef PL_NDIS5_HARDWARE_H
#define PL_NDIS5_HARDWARE_H

/* Values of NDIS_INTERFACE_TYPE. */
#define NdisInterfaceInternal ((NDIS_INTERFACE_TYPE)0)
#define NdisInterfaceIsa ((NDIS_INTERFACE_TYPE)1)
#define NdisInterfaceEisa ((NDIS_INTERFACE_TYPE)2)
#define NdisInterfacePci ((NDIS_INTERFACE_TYPE)5)
#define NdisInterfacePcMcia ((NDIS_INTERFACE_TYPE)8)
#define NdisInterfacePNPBus ((NDIS_INTERFACE_TYPE)15)

typedef enum _NDIS_INTERRUPT_MODE {
    NdisInterruptLevelSensitive,
    NdisInterruptLatched
} NDIS_INTERRUPT_MODE, *PNDIS_INTERRUPT_MODE;

typedef struct _NDIS_MINIPORT_INTERRUPT {
    NDIS_HANDLE Adapter; /* opaque to drivers, as all of it */
    PVOID Registration;
} NDIS_MINIPORT_INTERRUPT, *PNDIS_MINIPORT_INTERRUPT;

#ifndef CmResourceTypePort
#define CmResourceTypePort 1
#define CmResourceTypeInterrupt 2
#define CmResourceTypeMemory 3
#define CM_RESOURCE_INTERRUPT_LEVEL_SENSITIVE 0
#define CM_RESOURCE_INTERRUPT_LATCHED 1

#pragma pack(push, 4)
typedef struct _CM_PARTIAL_RESOURCE_DESCRIPTOR {
    UCHAR Type;
    UCHAR ShareDisposition;
    USHORT Flags;
    union {
        struct {
            PHYSICAL_ADDRESS Start;
            ULONG Length;
        } Generic, Port, Memory;
        struct {
            ULONG Level;
            ULONG Vector;
            ULONG_PTR Affinity;
        } Interrupt;
    } u;
} CM_PARTIAL_RESOURCE_DESCRIPTOR, *PCM_PARTIAL_RESOURCE_DESCRIPTOR;
#pragma pack(pop)
_Static_assert(sizeof(CM_PARTIAL_RESOURCE_DESCRIPTOR) == 20, "CM_PARTIAL_RESOURCE_DESCRIPTOR");

typedef struct _CM_PARTIAL_RESOURCE_LIST {
    USHORT Version;
    USHORT Revision;
    ULONG Count;
    CM_PARTIAL_RESOURCE_DESCRIPTOR PartialDescriptors[1];
} CM_PARTIAL_RESOURCE_LIST, *PCM_PARTIAL_RESOURCE_LIST;
#endif
typedef CM_PARTIAL_RESOURCE_LIST NDIS_RESOURCE_LIST, *PNDIS_RESOURCE_LIST;

void NdisMQueryAdapterResources(
    PNDIS_STATUS Status, NDIS_HANDLE WrapperConfigurationContext, PNDIS_RESOURCE_LIST Resources, PUINT Size);

/* The PCI configuration space: identifiers and class of the simulated card; what is written there is ignored. */
ULONG NdisReadPciSlotInformation(
    NDIS_HANDLE NdisAdapterHandle, ULONG SlotNumber, ULONG Offset, PVOID Buffer, ULONG Length);
ULONG NdisWritePciSlotInformation(
    NDIS_HANDLE NdisAdapterHandle, ULONG SlotNumber, ULONG Offset, PVOID Buffer, ULONG Length);

NDIS_STATUS NdisMRegisterInterrupt(
    PNDIS_MINIPORT_INTERRUPT Interrupt,
    NDIS_HANDLE MiniportAdapterHandle,
    UINT Vector,
    UINT Level,
    BOOLEAN RequestIsr,
    BOOLEAN Shared,
    NDIS_INTERRUPT_MODE Mode);
void NdisMDeregisterInterrupt(PNDIS_MINIPORT_INTERRUPT Interrupt);
BOOLEAN NdisMSynchronizeWithInterrupt(PNDIS_MINIPORT_INTERRUPT Interrupt, PVOID Function, PVOID Context);

NDIS_STATUS NdisMMapIoSpace(
    PVOID *VirtualAddress, NDIS_HANDLE MiniportAdapterHandle, NDIS_PHYSICAL_ADDRESS Address, UINT Length);
void NdisMUnmapIoSpace(NDIS_HANDLE MiniportAdapterHandle, PVOID VirtualAddress, UINT Length);
NDIS_STATUS NdisMRegisterIoPortRange(
    PVOID *PortOffset, NDIS_HANDLE MiniportAdapterHandle, UINT InitialPort, UINT Ports);
void NdisMDeregisterIoPortRange(NDIS_HANDLE MiniportAdapterHandle, UINT InitialPort, UINT Ports, PVOID PortOffset);

ULONG pl_nic_read(const void *place);
void pl_nic_write(void *place, ULONG value);
#define NdisReadRegisterUlong(place, data) (*(data) = pl_nic_read((const void *)(place)))
#define NdisWriteRegisterUlong(place, data) pl_nic_write((void *)(place), (data))
#define NdisRawReadPortUlong(port, data) (*(data) = pl_nic_read((const void *)(port)))
#define NdisRawWritePortUlong(port, data) pl_nic_write((void *)(port), (data))
#ifndef READ_REGISTER_ULONG
#define READ_REGISTER_ULONG(place) pl_nic_read((const void *)(place))
#define WRITE_REGISTER_ULONG(place, data) pl_nic_write((void *)(place), (data))
#define READ_PORT_ULONG(port) pl_nic_read((const void *)(port))
#define WRITE_PORT_ULONG(port, data) pl_nic_write((void *)(port), (data))
#endif

/* Memory that the card reaches. A physical address is what NDIS says it is: nothing follows from its value. */
typedef struct _NDIS_PHYSICAL_ADDRESS_UNIT {
    NDIS_PHYSICAL_ADDRESS PhysicalAddress;
    UINT Length;
} NDIS_PHYSICAL_ADDRESS_UNIT, *PNDIS_PHYSICAL_ADDRESS_UNIT;

/* The pieces of a packet to send, for a miniport that has called NdisMInitializeScatterGatherDma. */
typedef struct _SCATTER_GATHER_ELEMENT {
    PHYSICAL_ADDRESS Address;
    ULONG Length;
    ULONG_PTR Reserved;
} SCATTER_GATHER_ELEMENT, *PSCATTER_GATHER_ELEMENT;

typedef struct _SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    SCATTER_GATHER_ELEMENT Elements[];
} SCATTER_GATHER_LIST, *PSCATTER_GATHER_LIST;

_Static_assert(sizeof(SCATTER_GATHER_ELEMENT) == 24, "SCATTER_GATHER_ELEMENT");
_Static_assert(offsetof(SCATTER_GATHER_LIST, Elements) == 16, "SCATTER_GATHER_LIST");

typedef enum _NDIS_DMA_SIZE {
    NDIS_DMA_24BITS,
    NDIS_DMA_32BITS,
    NDIS_DMA_64BITS
} NDIS_DMA_SIZE, *PNDIS_DMA_SIZE;

NDIS_STATUS NdisMInitializeScatterGatherDma(
    NDIS_HANDLE MiniportAdapterHandle, BOOLEAN Dma64BitAddresses, ULONG MaximumPhysicalMapping);
NDIS_STATUS NdisMAllocateMapRegisters(
    NDIS_HANDLE MiniportAdapterHandle, UINT Channel, NDIS_DMA_SIZE Size, ULONG Registers, ULONG MaximumBufferSize);
void NdisMFreeMapRegisters(NDIS_HANDLE MiniportAdapterHandle);
void NdisMStartBufferPhysicalMapping(
    NDIS_HANDLE MiniportAdapterHandle,
    PNDIS_BUFFER Buffer,
    ULONG Register,
    BOOLEAN WriteToDevice,
    PNDIS_PHYSICAL_ADDRESS_UNIT Addresses,
    PUINT Count);
#define NdisMCompleteBufferPhysicalMapping(handle, buffer, reg) ((void)0)
#define NdisFlushBuffer(buffer, write) ((void)0)
void NdisMAllocateSharedMemory(
    NDIS_HANDLE MiniportAdapterHandle,
    ULONG Length,
    BOOLEAN Cached,
    PVOID *VirtualAddress,
    PNDIS_PHYSICAL_ADDRESS PhysicalAddress);
void NdisMFreeSharedMemory(
    NDIS_HANDLE MiniportAdapterHandle,
    ULONG Length,
    BOOLEAN Cached,
    PVOID VirtualAddress,
    NDIS_PHYSICAL_ADDRESS PhysicalAddress);

#endif
