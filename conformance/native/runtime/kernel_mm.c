/* Memory descriptor lists, which describe memory of this process, and memory by other names. */
#include "kernel.h"

PVOID MmGetSystemAddressForMdlSafe(PMDL mdl, ULONG priority) {
    (void)priority;
    return MmGetSystemAddressForMdl(mdl);
}

PVOID MmGetSystemAddressForMdl(PMDL mdl) {
    return mdl->MappedSystemVa != NULL ? mdl->MappedSystemVa : MmGetMdlVirtualAddress(mdl);
}

PVOID MmMapLockedPages(PMDL mdl, KPROCESSOR_MODE mode) {
    (void)mode;
    mdl->MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
    mdl->MappedSystemVa = MmGetMdlVirtualAddress(mdl);
    return mdl->MappedSystemVa;
}

PVOID MmMapLockedPagesSpecifyCache(PMDL mdl, KPROCESSOR_MODE mode, MEMORY_CACHING_TYPE type, PVOID base, ULONG bug_check,
                                   ULONG priority) {
    (void)type;
    (void)base;
    (void)bug_check;
    (void)priority;
    return MmMapLockedPages(mdl, mode);
}

void MmUnmapLockedPages(PVOID base, PMDL mdl) {
    (void)base;
    mdl->MdlFlags &= (CSHORT)~MDL_MAPPED_TO_SYSTEM_VA;
    mdl->MappedSystemVa = NULL;
}

void MmBuildMdlForNonPagedPool(PMDL mdl) {
    mdl->MdlFlags |= MDL_SOURCE_IS_NONPAGED_POOL;
    mdl->MappedSystemVa = MmGetMdlVirtualAddress(mdl);
}

void MmProbeAndLockPages(PMDL mdl, KPROCESSOR_MODE mode, LOCK_OPERATION operation) {
    (void)mode;
    (void)operation;
    mdl->MdlFlags |= MDL_PAGES_LOCKED;
    pl_track(mdl, "locked pages of an MDL");
}

void MmUnlockPages(PMDL mdl) {
    if (!pl_forget(mdl, "locked pages of an MDL")) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "MmUnlockPages: the pages of this MDL are not locked");
    }
    mdl->MdlFlags &= (CSHORT)~MDL_PAGES_LOCKED;
}

SIZE_T MmSizeOfMdl(PVOID base, SIZE_T length) {
    return sizeof(MDL) + ADDRESS_AND_SIZE_TO_SPAN_PAGES(base, length) * sizeof(PFN_NUMBER);
}

PMDL IoAllocateMdl(PVOID base, ULONG length, BOOLEAN secondary, BOOLEAN quota, PIRP irp) {
    (void)quota;
    pl_need_irql_at_most(DISPATCH_LEVEL, "IoAllocateMdl");
    SIZE_T size = MmSizeOfMdl(base, length);
    PMDL mdl = pl_alloc(PL_OBJECT, size, 0, true, "MDL");
    if (mdl == NULL) {
        return NULL;
    }
    MmInitializeMdl(mdl, base, length);
    mdl->Size = (CSHORT)size;
    if (irp != NULL) {
        PMDL *at = &irp->MdlAddress;
        while (secondary && *at != NULL) {
            at = &(*at)->Next;
        }
        *at = mdl;
    }
    return mdl;
}

void IoFreeMdl(PMDL mdl) {
    pl_free(PL_OBJECT, mdl, 0, (size_t)-1);
}

void IoBuildPartialMdl(PMDL source, PMDL target, PVOID base, ULONG length) {
    ULONG before = (ULONG)((PCHAR)base - (PCHAR)MmGetMdlVirtualAddress(source));
    if (before > source->ByteCount || (length != 0 && length > source->ByteCount - before)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "IoBuildPartialMdl: the part is not within the MDL");
        return;
    }
    CSHORT size = target->Size;
    MmInitializeMdl(target, base, length == 0 ? source->ByteCount - before : length);
    target->Size = size;
    target->MdlFlags = MDL_PARTIAL;
    target->MappedSystemVa = (PCHAR)MmGetSystemAddressForMdl(source) + before;
}

PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID address) {
    return (PHYSICAL_ADDRESS){.QuadPart = (LONGLONG)(ULONG_PTR)address};
}

PVOID MmAllocateContiguousMemory(SIZE_T size, PHYSICAL_ADDRESS highest) {
    (void)highest;
    return pl_alloc(PL_OBJECT, size, 0, false, "contiguous memory");
}

void MmFreeContiguousMemory(PVOID block) {
    pl_free(PL_OBJECT, block, 0, (size_t)-1);
}

PVOID MmAllocateNonCachedMemory(SIZE_T size) {
    return pl_alloc(PL_OBJECT, size, 0, false, "non-cached memory");
}

void MmFreeNonCachedMemory(PVOID block, SIZE_T size) {
    pl_free(PL_OBJECT, block, 0, size);
}

BOOLEAN MmIsAddressValid(PVOID address) {
    return (ULONG_PTR)address >= 65536;
}

PVOID MmGetSystemRoutineAddress(PUNICODE_STRING name) {
    (void)name;
    return NULL;
}

PVOID MmLockPagableDataSection(PVOID address) {
    return address;
}

MM_SYSTEMSIZE MmQuerySystemSize(void) {
    return MmLargeSystem;
}
