/* Memory and what is done with it. */
#ifndef PL_NDIS_MEMORY_H
#define PL_NDIS_MEMORY_H

NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *VirtualAddress, UINT Length, ULONG Tag);
PVOID NdisAllocateMemoryWithTagPriority(
    NDIS_HANDLE NdisHandle, UINT Length, ULONG Tag, EX_POOL_PRIORITY Priority);
VOID NdisFreeMemory(PVOID VirtualAddress, UINT Length, UINT MemoryFlags);
VOID NdisFreeMemoryWithTagPriority(NDIS_HANDLE NdisHandle, PVOID VirtualAddress, ULONG Tag);
VOID NdisFreeMemoryWithTag(PVOID VirtualAddress, ULONG Tag);
NDIS_STATUS NdisAllocateMemory(
    PVOID *VirtualAddress, UINT Length, UINT MemoryFlags, NDIS_PHYSICAL_ADDRESS HighestAcceptableAddress);

#define NDIS_MEMORY_CONTIGUOUS 0x00000001
#define NDIS_MEMORY_NONCACHED 0x00000002

#define NdisMoveMemory(destination, source, length) RtlMoveMemory((destination), (source), (length))
#define NdisCopyMemory(destination, source, length) RtlCopyMemory((destination), (source), (length))
#define NdisZeroMemory(destination, length) RtlZeroMemory((destination), (length))
#define NdisFillMemory(destination, length, fill) RtlFillMemory((destination), (length), (fill))
#define NdisEqualMemory(one, other, length) RtlEqualMemory((one), (other), (length))
#define NdisRetrieveUlong(destination, source) RtlCopyMemory((destination), (source), sizeof(ULONG))
#define NdisStoreUlong(destination, value) RtlCopyMemory((destination), &(value), sizeof(ULONG))
#define NdisZeroMappedMemory(destination, length) RtlZeroMemory((destination), (length))
#define NdisMoveMappedMemory(destination, source, length) RtlCopyMemory((destination), (source), (length))
#define NdisMoveFromMappedMemory(destination, source, length) RtlCopyMemory((destination), (source), (length))
#define NdisMoveToMappedMemory(destination, source, length) RtlCopyMemory((destination), (source), (length))

NDIS_HANDLE NdisAllocateGenericObject(PDRIVER_OBJECT DriverObject, ULONG Tag, USHORT Size);
VOID NdisFreeGenericObject(NDIS_HANDLE NdisGenericObject);

#endif
