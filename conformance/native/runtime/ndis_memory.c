/* Memory, and generic objects. */
#include "filter.h"

NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *address, UINT length, ULONG tag)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateMemoryWithTag");
    *address = pl_alloc(PL_NDIS_MEMORY, length, tag, false, "memory");
    return *address ? NDIS_STATUS_SUCCESS : NDIS_STATUS_FAILURE;
}

PVOID NdisAllocateMemoryWithTagPriority(NDIS_HANDLE handle, UINT length, ULONG tag, EX_POOL_PRIORITY priority)
{
    (void)handle;
    (void)priority;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateMemoryWithTagPriority");
    return pl_alloc(PL_NDIS_MEMORY, length, tag, false, "memory");
}

NDIS_STATUS NdisAllocateMemory(PVOID *address, UINT length, UINT flags, NDIS_PHYSICAL_ADDRESS highest)
{
    (void)flags;
    (void)highest;
    return NdisAllocateMemoryWithTag(address, length, 0);
}

VOID NdisFreeMemory(PVOID address, UINT length, UINT flags)
{
    (void)flags;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeMemory");
    pl_free(PL_NDIS_MEMORY, address, 0, length ? length : (size_t)-1);
}

VOID NdisFreeMemoryWithTagPriority(NDIS_HANDLE handle, PVOID address, ULONG tag)
{
    (void)handle;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeMemoryWithTagPriority");
    pl_free(PL_NDIS_MEMORY, address, tag, (size_t)-1);
}

VOID NdisFreeMemoryWithTag(PVOID address, ULONG tag)
{
    NdisFreeMemoryWithTagPriority(NULL, address, tag);
}

NDIS_HANDLE NdisAllocateGenericObject(PDRIVER_OBJECT driver, ULONG tag, USHORT size)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateGenericObject");
    NDIS_GENERIC_OBJECT *o = pl_alloc(PL_OBJECT, sizeof *o + size, tag, true, "generic object");
    if (!o) return NULL;
    o->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, sizeof *o };
    o->DriverObject = driver;
    return o;
}

VOID NdisFreeGenericObject(NDIS_HANDLE object)
{
    pl_free(PL_OBJECT, object, 0, (size_t)-1);
}
