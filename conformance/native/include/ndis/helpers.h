/* Interlocked operations, lists, strings, processors and debugging. */
#ifndef PL_NDIS_HELPERS_H
#define PL_NDIS_HELPERS_H

#define NdisInterlockedIncrement(addend) InterlockedIncrement(addend)
#define NdisInterlockedDecrement(addend) InterlockedDecrement(addend)
#define NdisInterlockedExchangeAdd(addend, by) InterlockedExchangeAdd((addend), (by))
ULONG NdisInterlockedAddUlong(PULONG Addend, ULONG Increment, PNDIS_SPIN_LOCK SpinLock);
VOID NdisInterlockedAddLargeStatistic_(PLARGE_INTEGER Addend, ULONG Increment);
#define NdisInterlockedAddLargeStatistic(addend, by) NdisInterlockedAddLargeStatistic_((addend), (by))
PLIST_ENTRY NdisInterlockedInsertHeadList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry, PNDIS_SPIN_LOCK SpinLock);
PLIST_ENTRY NdisInterlockedInsertTailList(PLIST_ENTRY ListHead, PLIST_ENTRY ListEntry, PNDIS_SPIN_LOCK SpinLock);
PLIST_ENTRY NdisInterlockedRemoveHeadList(PLIST_ENTRY ListHead, PNDIS_SPIN_LOCK SpinLock);

#define NdisInitializeListHead(head) InitializeListHead(head)
#define NdisInitializeSListHead(head) ExInitializeSListHead(head)

#define NDIS_ASSERT(condition) ASSERT(condition)

VOID NdisInitUnicodeString(PNDIS_STRING Destination, PCWSTR Source);
VOID NdisInitAnsiString(PNDIS_ANSI_STRING Destination, PCSTR Source);
#define NdisFreeString(string) NdisFreeMemory((string).Buffer, (string).MaximumLength, 0)
BOOLEAN NdisEqualString(PNDIS_STRING One, PNDIS_STRING Other, BOOLEAN CaseInsensitive);
#define NdisEqualUnicodeString(one, other, insensitive) NdisEqualString((one), (other), (insensitive))
NDIS_STATUS NdisUnicodeStringToAnsiString(PNDIS_ANSI_STRING Destination, PNDIS_STRING Source);
NDIS_STATUS NdisAnsiStringToUnicodeString(PNDIS_STRING Destination, PNDIS_ANSI_STRING Source);
NDIS_STATUS NdisUpcaseUnicodeString(PUNICODE_STRING Destination, PUNICODE_STRING Source);

CHAR NdisSystemProcessorCount(VOID);
ULONG NdisGroupActiveProcessorCount(USHORT Group);
ULONG NdisGroupMaxProcessorCount(USHORT Group);
USHORT NdisActiveGroupCount(VOID);
USHORT NdisMaxGroupCount(VOID);
ULONG NdisCurrentProcessorIndex(VOID);
#define NdisGetCurrentProcessorCounts(idle, kernelAndUser, index) (*(idle) = 0, *(kernelAndUser) = 1, *(index) = 0)

#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()
#define NDIS_RAISE_IRQL_TO_DISPATCH(old) KeRaiseIrql(DISPATCH_LEVEL, (old))
#define NDIS_LOWER_IRQL(old, now) \
    do { \
        if ((old) != (now)) KeLowerIrql(old); \
    } while (0)

UCHAR NdisGeneratePartialCancelId(VOID);
PVOID NdisGetRoutineAddress(PNDIS_STRING NdisRoutineName);

#endif
