/* Pool memory and lookaside lists; a lookaside list keeps nothing here, so that each block is seen to be freed. */
#include "kernel.h"

enum { PL_NONE_TAG = 'enoN' };

static PVOID pl_pool(SIZE_T size, ULONG tag, bool zeroed, bool paged, const char *function) {
    pl_need_irql_at_most(paged ? APC_LEVEL : DISPATCH_LEVEL, function);
    if (size == 0) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: no bytes are asked for", function);
    }
    return pl_alloc(PL_POOL, size, tag, zeroed, paged ? "paged pool" : "pool");
}

static bool pl_is_paged(POOL_TYPE type) {
    return (type & 1) != 0;
}

PVOID ExAllocatePoolWithTag(POOL_TYPE type, SIZE_T size, ULONG tag) {
    return pl_pool(size, tag, (type & POOL_ZERO_ALLOCATION) != 0, pl_is_paged(type), "ExAllocatePoolWithTag");
}

PVOID ExAllocatePool(POOL_TYPE type, SIZE_T size) {
    return pl_pool(size, PL_NONE_TAG, (type & POOL_ZERO_ALLOCATION) != 0, pl_is_paged(type), "ExAllocatePool");
}

PVOID ExAllocatePoolWithTagPriority(POOL_TYPE type, SIZE_T size, ULONG tag, EX_POOL_PRIORITY priority) {
    (void)priority;
    return pl_pool(size, tag, (type & POOL_ZERO_ALLOCATION) != 0, pl_is_paged(type), "ExAllocatePoolWithTagPriority");
}

PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE type, SIZE_T size, ULONG tag) {
    return pl_pool(size, tag, false, pl_is_paged(type), "ExAllocatePoolWithQuotaTag");
}

PVOID ExAllocatePool2(POOL_FLAGS flags, SIZE_T size, ULONG tag) {
    bool zeroed = (flags & POOL_FLAG_UNINITIALIZED) == 0;
    if (size == 0 || tag == 0) {
        return NULL;
    }
    return pl_pool(size, tag, zeroed, (flags & POOL_FLAG_PAGED) != 0, "ExAllocatePool2");
}

PVOID ExAllocatePoolZero(POOL_TYPE type, SIZE_T size, ULONG tag) {
    return pl_pool(size, tag, true, pl_is_paged(type), "ExAllocatePoolZero");
}

PVOID ExAllocatePoolUninitialized(POOL_TYPE type, SIZE_T size, ULONG tag) {
    return pl_pool(size, tag, false, pl_is_paged(type), "ExAllocatePoolUninitialized");
}

void ExFreePoolWithTag(PVOID block, ULONG tag) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "ExFreePoolWithTag");
    pl_free(PL_POOL, block, tag, (size_t)-1);
}

void ExFreePool(PVOID block) {
    ExFreePoolWithTag(block, 0);
}

void ExFreePool2(PVOID block, ULONG tag, PVOID parameters, ULONG count) {
    (void)parameters;
    (void)count;
    ExFreePoolWithTag(block, tag);
}

/* ---- lookaside lists ---- */

static void pl_look_init(GENERAL_LOOKASIDE *list, POOL_TYPE type, SIZE_T size, ULONG tag, USHORT depth) {
    *list = (GENERAL_LOOKASIDE){.Size = (ULONG)size, .Tag = tag, .Type = type, .Depth = depth == 0 ? 4 : depth};
    pl_track(list, "lookaside list");
}

void ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocate, PFREE_FUNCTION release,
                                     ULONG flags, SIZE_T size, ULONG tag, USHORT depth) {
    (void)flags;
    pl_look_init(list, NonPagedPool, size, tag, depth);
    list->Allocate = allocate;
    list->Free = release;
}

void ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocate, PFREE_FUNCTION release,
                                    ULONG flags, SIZE_T size, ULONG tag, USHORT depth) {
    ExInitializeNPagedLookasideList(list, allocate, release, flags, size, tag, depth);
    list->Type = PagedPool;
}

NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX list, PALLOCATE_FUNCTION_EX allocate, PFREE_FUNCTION_EX release,
                                     POOL_TYPE type, ULONG flags, SIZE_T size, ULONG tag, USHORT depth) {
    (void)flags;
    pl_look_init(&list->L, type, size, tag, depth);
    list->L.AllocateEx = allocate;
    list->L.FreeEx = release;
    return STATUS_SUCCESS;
}

static bool pl_is_list(GENERAL_LOOKASIDE *list, const char *function) {
    if (!pl_is_tracked(list, "lookaside list")) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: this lookaside list is not initialised", function);
        return false;
    }
    return true;
}

PVOID ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list) {
    if (!pl_is_list(list, "ExAllocateFromNPagedLookasideList")) {
        return NULL;
    }
    list->TotalAllocates++;
    if (list->Allocate != NULL) {
        return list->Allocate(list->Type, list->Size, list->Tag);
    }
    return pl_pool(list->Size, list->Tag, false, pl_is_paged(list->Type), "ExAllocateFromNPagedLookasideList");
}

void ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PVOID block) {
    if (!pl_is_list(list, "ExFreeToNPagedLookasideList")) {
        return;
    }
    list->TotalFrees++;
    if (list->Free != NULL) {
        list->Free(block);
    } else {
        pl_free(PL_POOL, block, list->Tag, list->Size);
    }
}

PVOID ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX list) {
    if (list->L.AllocateEx == NULL) {
        return ExAllocateFromNPagedLookasideList(&list->L);
    }
    list->L.TotalAllocates++;
    return list->L.AllocateEx(list->L.Type, list->L.Size, list->L.Tag, list);
}

void ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX list, PVOID block) {
    if (list->L.FreeEx == NULL) {
        ExFreeToNPagedLookasideList(&list->L, block);
    } else {
        list->L.TotalFrees++;
        list->L.FreeEx(block, list);
    }
}

void ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list) {
    if (!pl_forget(list, "lookaside list")) {
        pl_misuse("BAD_FREE", NULL, 0, "a lookaside list is deleted that is not initialised");
    }
}

void ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX list) {
    ExDeleteNPagedLookasideList(&list->L);
}
