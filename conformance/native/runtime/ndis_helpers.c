/* Strings, lists under a lock, processors, versions, logs. */
#include "filter.h"

ULONG NdisInterlockedAddUlong(PULONG addend, ULONG increment, PNDIS_SPIN_LOCK lock)
{
    NdisAcquireSpinLock(lock);
    ULONG before = *addend;
    *addend += increment;
    NdisReleaseSpinLock(lock);
    return before;
}

VOID NdisInterlockedAddLargeStatistic_(PLARGE_INTEGER addend, ULONG increment)
{
    __atomic_fetch_add(&addend->QuadPart, increment, __ATOMIC_SEQ_CST);
}

PLIST_ENTRY NdisInterlockedInsertHeadList(PLIST_ENTRY head, PLIST_ENTRY entry, PNDIS_SPIN_LOCK lock)
{
    NdisAcquireSpinLock(lock);
    PLIST_ENTRY before = IsListEmpty(head) ? NULL : head->Flink;
    InsertHeadList(head, entry);
    NdisReleaseSpinLock(lock);
    return before;
}

PLIST_ENTRY NdisInterlockedInsertTailList(PLIST_ENTRY head, PLIST_ENTRY entry, PNDIS_SPIN_LOCK lock)
{
    NdisAcquireSpinLock(lock);
    PLIST_ENTRY before = IsListEmpty(head) ? NULL : head->Blink;
    InsertTailList(head, entry);
    NdisReleaseSpinLock(lock);
    return before;
}

PLIST_ENTRY NdisInterlockedRemoveHeadList(PLIST_ENTRY head, PNDIS_SPIN_LOCK lock)
{
    NdisAcquireSpinLock(lock);
    PLIST_ENTRY entry = IsListEmpty(head) ? NULL : RemoveHeadList(head);
    NdisReleaseSpinLock(lock);
    return entry;
}

VOID NdisInitUnicodeString(PNDIS_STRING to, PCWSTR from)
{
    RtlInitUnicodeString(to, from);
}

VOID NdisInitAnsiString(PNDIS_ANSI_STRING to, PCSTR from)
{
    RtlInitAnsiString(to, from);
}

BOOLEAN NdisEqualString(PNDIS_STRING one, PNDIS_STRING other, BOOLEAN insensitive)
{
    return RtlEqualUnicodeString(one, other, insensitive);
}

NDIS_STATUS NdisUnicodeStringToAnsiString(PNDIS_ANSI_STRING to, PNDIS_STRING from)
{
    return RtlUnicodeStringToAnsiString(to, from, FALSE);
}

NDIS_STATUS NdisAnsiStringToUnicodeString(PNDIS_STRING to, PNDIS_ANSI_STRING from)
{
    return RtlAnsiStringToUnicodeString(to, from, FALSE);
}

NDIS_STATUS NdisUpcaseUnicodeString(PUNICODE_STRING to, PUNICODE_STRING from)
{
    return RtlUpcaseUnicodeString(to, from, FALSE);
}

CHAR NdisSystemProcessorCount(VOID)
{
    return (CHAR)KeQueryActiveProcessorCountEx(ALL_PROCESSOR_GROUPS);
}

ULONG NdisGroupActiveProcessorCount(USHORT group)
{
    return KeQueryActiveProcessorCountEx(group);
}

ULONG NdisGroupMaxProcessorCount(USHORT group)
{
    return KeQueryActiveProcessorCountEx(group);
}

USHORT NdisActiveGroupCount(VOID)
{
    return 1;
}

USHORT NdisMaxGroupCount(VOID)
{
    return 1;
}

ULONG NdisCurrentProcessorIndex(VOID)
{
    return KeGetCurrentProcessorNumberEx(NULL);
}

UINT NdisGetVersion(VOID)
{
    return NDIS_RUNTIME_VERSION_640;
}

UCHAR NdisGeneratePartialCancelId(VOID)
{
    return (UCHAR)pl_number("partial cancel id");
}

PVOID NdisGetRoutineAddress(PNDIS_STRING name)
{
    (void)name;
    return NULL;
}

VOID NdisWriteErrorLogEntry(NDIS_HANDLE handle, ULONG code, ULONG count, ...)
{
    (void)handle;
    pl_debug("error log: 0x%08X with %u values", code, count);
}

VOID NdisWriteEventLogEntry(
    PVOID log, NDIS_STATUS code, ULONG value, USHORT count, PVOID strings, ULONG size, PVOID data)
{
    (void)log;
    (void)value;
    (void)strings;
    (void)size;
    (void)data;
    pl_debug("event log: 0x%08X with %u strings", (unsigned)code, count);
}
