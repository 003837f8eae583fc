#ifndef ACME_LIST_H
#define ACME_LIST_H

#include "Debug.h"

// Memory that is zeroed; freed with AcmeFree.
_Must_inspect_result_
_Ret_maybenull_
PVOID
AcmeAllocate(
    _In_ NDIS_HANDLE    Handle,
    _In_ ULONG          Size
    );

VOID
AcmeFree(
    _In_ PVOID  Memory
    );

#endif
