/*
 * NDIS 5: lookaside lists, which are those of the kernel.
 */
#ifndef PL_NDIS5_LOOKASIDE_H
#define PL_NDIS5_LOOKASIDE_H

#define NdisInitializeNPagedLookasideList(list, allocate, free, flags, size, tag, depth) \
    ExInitializeNPagedLookasideList(list, allocate, free, flags, size, tag, depth)
#define NdisDeleteNPagedLookasideList(list) ExDeleteNPagedLookasideList(list)
#define NdisAllocateFromNPagedLookasideList(list) ExAllocateFromNPagedLookasideList(list)
#define NdisFreeToNPagedLookasideList(list, entry) ExFreeToNPagedLookasideList(list, entry)

#endif
