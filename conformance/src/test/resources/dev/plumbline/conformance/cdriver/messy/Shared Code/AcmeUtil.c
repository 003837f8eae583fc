/* © Acme; Grüße */
#include <ndis.h>
#include "AcmeList.h"
#include "..\Sys\Trace.h"
#include "AcmeUtil.tmh"

_Use_decl_annotations_
PVOID
AcmeAllocate(
    NDIS_HANDLE Handle,
    ULONG       Size
    )
{
    PVOID memory = NdisAllocateMemoryWithTagPriority(Handle, Size, ACME_POOL_TAG, LowPoolPriority);

    if (memory != NULL)
    {
        NdisZeroMemory(memory, Size);
    }
    ACME_PRINT("%u bytes at %p\n", Size, memory);
    return memory;
}

_Use_decl_annotations_
VOID
AcmeFree(
    PVOID   Memory
    )
{
    NdisFreeMemory(Memory, 0, 0);
}
