/* Lists under a spin lock, and lists that need none. */
#include "kernel.h"

static KIRQL pl_lock_list(PKSPIN_LOCK lock) {
    KIRQL old = pl_irql();
    pl_lock_acquire(lock, PL_SPIN, "an interlocked list function");
    return old;
}

static void pl_unlock_list(PKSPIN_LOCK lock, KIRQL old) {
    pl_lock_release(lock, "an interlocked list function");
    pl_irql_set(old);
}

PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock) {
    KIRQL old = pl_lock_list(lock);
    PLIST_ENTRY first = IsListEmpty(head) ? NULL : head->Flink;
    InsertHeadList(head, entry);
    pl_unlock_list(lock, old);
    return first;
}

PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock) {
    KIRQL old = pl_lock_list(lock);
    PLIST_ENTRY last = IsListEmpty(head) ? NULL : head->Blink;
    InsertTailList(head, entry);
    pl_unlock_list(lock, old);
    return last;
}

PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY head, PKSPIN_LOCK lock) {
    KIRQL old = pl_lock_list(lock);
    PLIST_ENTRY first = IsListEmpty(head) ? NULL : RemoveHeadList(head);
    pl_unlock_list(lock, old);
    return first;
}

PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(PSINGLE_LIST_ENTRY head, PSINGLE_LIST_ENTRY entry, PKSPIN_LOCK lock) {
    KIRQL old = pl_lock_list(lock);
    PSINGLE_LIST_ENTRY first = head->Next;
    PushEntryList(head, entry);
    pl_unlock_list(lock, old);
    return first;
}

PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(PSINGLE_LIST_ENTRY head, PKSPIN_LOCK lock) {
    KIRQL old = pl_lock_list(lock);
    PSINGLE_LIST_ENTRY first = PopEntryList(head);
    pl_unlock_list(lock, old);
    return first;
}

void ExInitializeSListHead(PSLIST_HEADER head) {
    *head = (SLIST_HEADER){0};
}

PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER head, PSLIST_ENTRY entry) {
    PSLIST_ENTRY first = head->First;
    entry->Next = first;
    head->First = entry;
    head->Depth++;
    return first;
}

PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER head) {
    PSLIST_ENTRY first = head->First;
    if (first != NULL) {
        head->First = first->Next;
        head->Depth--;
    }
    return first;
}

PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER head) {
    PSLIST_ENTRY first = head->First;
    *head = (SLIST_HEADER){0};
    return first;
}

USHORT QueryDepthSList(PSLIST_HEADER head) {
    return head->Depth;
}
