/* Memory descriptor lists, pages, physical addresses. */
#ifndef PL_MM_H
#define PL_MM_H

#include <ddk/ke.h>

#define PAGE_SIZE 0x1000
#define PAGE_SHIFT 12
#define PAGE_ALIGN(p) ((PVOID)((ULONG_PTR)(p) & ~(ULONG_PTR)(PAGE_SIZE - 1)))
#define BYTE_OFFSET(p) ((ULONG)((ULONG_PTR)(p) & (PAGE_SIZE - 1)))
#define BYTES_TO_PAGES(size) (((size) >> PAGE_SHIFT) + (((size) & (PAGE_SIZE - 1)) != 0))
#define ROUND_TO_PAGES(size) (((ULONG_PTR)(size) + PAGE_SIZE - 1) & ~(ULONG_PTR)(PAGE_SIZE - 1))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(p, size) ((ULONG)((BYTE_OFFSET(p) + (SIZE_T)(size) + PAGE_SIZE - 1) >> PAGE_SHIFT))

typedef struct _MDL {
    struct _MDL *Next;
    CSHORT Size;
    CSHORT MdlFlags;
    USHORT AllocationProcessorNumber;
    USHORT Reserved;
    struct _EPROCESS *Process;
    PVOID MappedSystemVa;
    PVOID StartVa;
    ULONG ByteCount;
    ULONG ByteOffset;
} MDL, *PMDL;
typedef MDL *PMDLX;
typedef ULONG_PTR PFN_NUMBER, *PPFN_NUMBER;
_Static_assert(sizeof(MDL) == 0x30 && __builtin_offsetof(MDL, ByteCount) == 0x28, "MDL");

#define MDL_MAPPED_TO_SYSTEM_VA 0x0001
#define MDL_PAGES_LOCKED 0x0002
#define MDL_SOURCE_IS_NONPAGED_POOL 0x0004
#define MDL_ALLOCATED_FIXED_SIZE 0x0008
#define MDL_PARTIAL 0x0010
#define MDL_PARTIAL_HAS_BEEN_MAPPED 0x0020
#define MDL_NETWORK_HEADER 0x1000
typedef enum _MM_PAGE_PRIORITY { LowPagePriority = 0, NormalPagePriority = 16, HighPagePriority = 32 } MM_PAGE_PRIORITY;
#define MdlMappingNoWrite 0x80000000
#define MdlMappingNoExecute 0x40000000
typedef enum _MEMORY_CACHING_TYPE { MmNonCached, MmCached, MmWriteCombined } MEMORY_CACHING_TYPE;
typedef enum _LOCK_OPERATION { IoReadAccess, IoWriteAccess, IoModifyAccess } LOCK_OPERATION;

#define MmGetMdlByteCount(mdl) ((mdl)->ByteCount)
#define MmGetMdlByteOffset(mdl) ((mdl)->ByteOffset)
#define MmGetMdlVirtualAddress(mdl) ((PVOID)((PCHAR)(mdl)->StartVa + (mdl)->ByteOffset))
#define MmGetMdlBaseVa(mdl) ((mdl)->StartVa)
#define MmGetMdlPfnArray(mdl) ((PPFN_NUMBER)((mdl) + 1))
#define MmInitializeMdl(mdl, base, length)                                                                               \
    (*(mdl) = (MDL){.Size = (CSHORT)sizeof(MDL), .StartVa = PAGE_ALIGN(base), .ByteOffset = BYTE_OFFSET(base),            \
                    .ByteCount = (ULONG)(length)})
#define MmPrepareMdlForReuse(mdl) ((void)(mdl))
PVOID MmGetSystemAddressForMdlSafe(PMDL mdl, ULONG priority);
PVOID MmGetSystemAddressForMdl(PMDL mdl);
PVOID MmMapLockedPages(PMDL mdl, KPROCESSOR_MODE mode);
PVOID MmMapLockedPagesSpecifyCache(PMDL mdl, KPROCESSOR_MODE mode, MEMORY_CACHING_TYPE type, PVOID base, ULONG bug_check,
                                   ULONG priority);
void MmUnmapLockedPages(PVOID base, PMDL mdl);
void MmBuildMdlForNonPagedPool(PMDL mdl);
void MmProbeAndLockPages(PMDL mdl, KPROCESSOR_MODE mode, LOCK_OPERATION operation);
void MmUnlockPages(PMDL mdl);
SIZE_T MmSizeOfMdl(PVOID base, SIZE_T length);
PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID address);
PVOID MmAllocateContiguousMemory(SIZE_T size, PHYSICAL_ADDRESS highest);
void MmFreeContiguousMemory(PVOID block);
PVOID MmAllocateNonCachedMemory(SIZE_T size);
void MmFreeNonCachedMemory(PVOID block, SIZE_T size);
BOOLEAN MmIsAddressValid(PVOID address);
PVOID MmGetSystemRoutineAddress(PUNICODE_STRING name);
PVOID MmLockPagableDataSection(PVOID address);
#define MmLockPagableCodeSection(address) MmLockPagableDataSection(address)
#define MmUnlockPagableImageSection(handle) ((void)(handle))
#define MmPageEntireDriver(address) ((void)(address))
#define MmResetDriverPaging(address) ((void)(address))
typedef enum _MM_SYSTEMSIZE { MmSmallSystem, MmMediumSystem, MmLargeSystem } MM_SYSTEMSIZE;
MM_SYSTEMSIZE MmQuerySystemSize(void);
struct _IRP;
PMDL IoAllocateMdl(PVOID base, ULONG length, BOOLEAN secondary, BOOLEAN quota, struct _IRP *irp);
void IoFreeMdl(PMDL mdl);
void IoBuildPartialMdl(PMDL source, PMDL target, PVOID base, ULONG length);

#endif
