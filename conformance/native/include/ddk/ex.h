/* The executive: pool, lookaside lists, fast mutexes, resources, rundown protection, UUIDs. */
#ifndef PL_EX_H
#define PL_EX_H

#include <ddk/ke.h>
#include <ddk/list.h>

typedef enum _POOL_TYPE {
    NonPagedPool = 0,
    NonPagedPoolExecute = 0,
    PagedPool = 1,
    NonPagedPoolMustSucceed = 2,
    NonPagedPoolCacheAligned = 4,
    PagedPoolCacheAligned = 5,
    NonPagedPoolNx = 512,
    NonPagedPoolNxCacheAligned = 516
} POOL_TYPE;
typedef enum _EX_POOL_PRIORITY { LowPoolPriority = 0, NormalPoolPriority = 16, HighPoolPriority = 32 } EX_POOL_PRIORITY;
typedef ULONG64 POOL_FLAGS;
#define POOL_COLD_ALLOCATION 256
#define POOL_NX_ALLOCATION 512
#define POOL_ZERO_ALLOCATION 1024
#define POOL_RAISE_IF_ALLOCATION_FAILURE 16
#define POOL_FLAG_REQUIRED_START 0x1UL
#define POOL_FLAG_USE_QUOTA 0x1UL
#define POOL_FLAG_UNINITIALIZED 0x2UL
#define POOL_FLAG_SESSION 0x4UL
#define POOL_FLAG_CACHE_ALIGNED 0x8UL
#define POOL_FLAG_RAISE_ON_FAILURE 0x20UL
#define POOL_FLAG_NON_PAGED 0x40UL
#define POOL_FLAG_NON_PAGED_EXECUTE 0x80UL
#define POOL_FLAG_PAGED 0x100UL
#define ExDefaultNonPagedPoolType NonPagedPoolNx
#define DrvRtPoolNxOptIn 1
PVOID ExAllocatePool(POOL_TYPE type, SIZE_T size);
PVOID ExAllocatePoolWithTag(POOL_TYPE type, SIZE_T size, ULONG tag);
PVOID ExAllocatePoolWithTagPriority(POOL_TYPE type, SIZE_T size, ULONG tag, EX_POOL_PRIORITY priority);
PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE type, SIZE_T size, ULONG tag);
PVOID ExAllocatePool2(POOL_FLAGS flags, SIZE_T size, ULONG tag);
PVOID ExAllocatePoolZero(POOL_TYPE type, SIZE_T size, ULONG tag);
PVOID ExAllocatePoolUninitialized(POOL_TYPE type, SIZE_T size, ULONG tag);
void ExFreePool(PVOID block);
void ExFreePoolWithTag(PVOID block, ULONG tag);
void ExFreePool2(PVOID block, ULONG tag, PVOID parameters, ULONG count);
#define ExInitializeDriverRuntime(flags) ((void)(flags))

struct _LOOKASIDE_LIST_EX;
typedef PVOID ALLOCATE_FUNCTION(POOL_TYPE type, SIZE_T size, ULONG tag);
typedef void FREE_FUNCTION(PVOID block);
typedef PVOID ALLOCATE_FUNCTION_EX(POOL_TYPE type, SIZE_T size, ULONG tag, struct _LOOKASIDE_LIST_EX *list);
typedef void FREE_FUNCTION_EX(PVOID block, struct _LOOKASIDE_LIST_EX *list);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;
typedef FREE_FUNCTION *PFREE_FUNCTION;
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;
typedef struct DECLSPEC_ALIGN(64) _GENERAL_LOOKASIDE {
    ULONG Size;
    ULONG Tag;
    POOL_TYPE Type;
    ULONG Depth;
    PALLOCATE_FUNCTION Allocate;
    PFREE_FUNCTION Free;
    PALLOCATE_FUNCTION_EX AllocateEx;
    PFREE_FUNCTION_EX FreeEx;
    ULONG TotalAllocates;
    ULONG TotalFrees;
    PVOID Reserved[8];
} NPAGED_LOOKASIDE_LIST, *PNPAGED_LOOKASIDE_LIST, PAGED_LOOKASIDE_LIST, *PPAGED_LOOKASIDE_LIST, GENERAL_LOOKASIDE;
typedef struct _LOOKASIDE_LIST_EX {
    GENERAL_LOOKASIDE L;
} LOOKASIDE_LIST_EX, *PLOOKASIDE_LIST_EX;
_Static_assert(sizeof(NPAGED_LOOKASIDE_LIST) == 128, "lookaside list");
void ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocate, PFREE_FUNCTION release,
                                     ULONG flags, SIZE_T size, ULONG tag, USHORT depth);
void ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocate, PFREE_FUNCTION release,
                                    ULONG flags, SIZE_T size, ULONG tag, USHORT depth);
NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX list, PALLOCATE_FUNCTION_EX allocate, PFREE_FUNCTION_EX release,
                                     POOL_TYPE type, ULONG flags, SIZE_T size, ULONG tag, USHORT depth);
PVOID ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list);
PVOID ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX list);
void ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PVOID block);
void ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX list, PVOID block);
void ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list);
void ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX list);
#define ExAllocateFromPagedLookasideList(list) ExAllocateFromNPagedLookasideList(list)
#define ExFreeToPagedLookasideList(list, block) ExFreeToNPagedLookasideList(list, block)
#define ExDeletePagedLookasideList(list) ExDeleteNPagedLookasideList(list)
#define ExFlushLookasideListEx(list) ((void)(list))

typedef struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
} FAST_MUTEX, *PFAST_MUTEX, KGUARDED_MUTEX, *PKGUARDED_MUTEX;
void ExInitializeFastMutex(PFAST_MUTEX mutex);
void ExAcquireFastMutex(PFAST_MUTEX mutex);
void ExReleaseFastMutex(PFAST_MUTEX mutex);
BOOLEAN ExTryToAcquireFastMutex(PFAST_MUTEX mutex);
#define ExAcquireFastMutexUnsafe(mutex) ExAcquireFastMutex(mutex)
#define ExReleaseFastMutexUnsafe(mutex) ExReleaseFastMutex(mutex)
#define KeInitializeGuardedMutex(mutex) ExInitializeFastMutex(mutex)
#define KeAcquireGuardedMutex(mutex) ExAcquireFastMutex(mutex)
#define KeReleaseGuardedMutex(mutex) ExReleaseFastMutex(mutex)
typedef struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    PVOID Reserved[11];
} ERESOURCE, *PERESOURCE;
_Static_assert(sizeof(ERESOURCE) == 104, "ERESOURCE");
NTSTATUS ExInitializeResourceLite(PERESOURCE resource);
NTSTATUS ExDeleteResourceLite(PERESOURCE resource);
BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE resource, BOOLEAN wait);
BOOLEAN ExAcquireResourceSharedLite(PERESOURCE resource, BOOLEAN wait);
void ExReleaseResourceLite(PERESOURCE resource);
typedef struct _EX_PUSH_LOCK_STATE {
    ULONG_PTR Value;
} EX_PUSH_LOCK, *PEX_PUSH_LOCK;
typedef struct _EX_RUNDOWN_REF {
    union {
        ULONG_PTR Count; /* twice the references, plus 1 once run down */
        PVOID Ptr;
    };
} EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;
void ExInitializeRundownProtection(PEX_RUNDOWN_REF ref);
void ExReInitializeRundownProtection(PEX_RUNDOWN_REF ref);
BOOLEAN ExAcquireRundownProtection(PEX_RUNDOWN_REF ref);
BOOLEAN ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF ref, ULONG count);
void ExReleaseRundownProtection(PEX_RUNDOWN_REF ref);
void ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF ref, ULONG count);
void ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF ref);
void ExRundownCompleted(PEX_RUNDOWN_REF ref);
NTSTATUS ExUuidCreate(UUID *uuid);

typedef void WORKER_THREAD_ROUTINE(PVOID parameter);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;
typedef enum _WORK_QUEUE_TYPE { CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue } WORK_QUEUE_TYPE;
typedef struct _WORK_QUEUE_ITEM {
    LIST_ENTRY List;
    PWORKER_THREAD_ROUTINE WorkerRoutine;
    PVOID Parameter;
} WORK_QUEUE_ITEM, *PWORK_QUEUE_ITEM;
#define ExInitializeWorkItem(item, routine, context)                                                                     \
    ((item)->WorkerRoutine = (routine), (item)->Parameter = (context), (item)->List.Flink = NULL)
void ExQueueWorkItem(PWORK_QUEUE_ITEM item, WORK_QUEUE_TYPE queue);

typedef struct _CALLBACK_OBJECT *PCALLBACK_OBJECT;
BOOLEAN ExIsProcessorFeaturePresent(ULONG feature);
DECLSPEC_NORETURN void ExRaiseStatus(NTSTATUS status);

#endif
