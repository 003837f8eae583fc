/* System threads, which are fibers; handles and references of them; work items. */
#include "kernel.h"

static struct _KTHREAD pl_nobody; /* what runs an entry point */
POBJECT_TYPE *PsThreadType, *ExEventObjectType, *IoFileObjectType;

static bool pl_is_thread(const void *object) {
    return pl_is_alive(object) && ((const struct _KTHREAD *)object)->Header.Type == PL_TYPE_THREAD;
}

static void pl_thread_unused(struct _KTHREAD *thread) {
    if (!thread->Open && !thread->Running && thread->References == 0) {
        pl_free(PL_OBJECT, thread, 0, (size_t)-1);
    }
}

static void pl_thread_over(void) {
    struct _KTHREAD *thread = pl_running->object;
    thread->Header.SignalState = 1;
    thread->Running = false;
    pl_thread_unused(thread);
}

static void pl_thread_body(void *argument) {
    struct _KTHREAD *thread = argument;
    pl_running->object = thread;
    thread->Routine(thread->Context);
    pl_thread_over();
}

NTSTATUS PsCreateSystemThread(PHANDLE handle, ULONG access, POBJECT_ATTRIBUTES attributes, HANDLE process, PCLIENT_ID id,
                              PKSTART_ROUTINE routine, PVOID context) {
    (void)access;
    (void)attributes;
    (void)process;
    pl_need_irql_at_most(PASSIVE_LEVEL, "PsCreateSystemThread");
    struct _KTHREAD *thread = pl_alloc(PL_OBJECT, sizeof(*thread), 0, true, "system thread");
    if (thread == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    pl_header_init(&thread->Header, PL_TYPE_THREAD, 0);
    thread->Routine = routine;
    thread->Context = context;
    thread->Open = thread->Running = true;
    *handle = thread;
    if (id != NULL) {
        *id = (CLIENT_ID){NULL, thread};
    }
    pl_queue(pl_thread_body, thread, PASSIVE_LEVEL, "system thread");
    return STATUS_SUCCESS;
}

NTSTATUS PsTerminateSystemThread(NTSTATUS status) {
    (void)status;
    if (pl_running->object == NULL) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "PsTerminateSystemThread outside of a system thread");
        pl_die("what is no system thread ended itself");
    }
    pl_thread_over();
    pl_level_check_return();
    pl_fiber_end();
}

PETHREAD PsGetCurrentThread(void) {
    return pl_running == NULL || pl_running->object == NULL ? &pl_nobody : pl_running->object;
}

struct _KTHREAD *KeGetCurrentThread(void) {
    return PsGetCurrentThread();
}

HANDLE PsGetCurrentThreadId(void) {
    return (HANDLE)(ULONG_PTR)(pl_running == NULL ? 4 : 4 * pl_running->serial + 4);
}

HANDLE PsGetCurrentProcessId(void) {
    return (HANDLE)4;
}

PEPROCESS PsGetCurrentProcess(void) {
    return (PEPROCESS)&pl_nobody;
}

KPRIORITY KeSetPriorityThread(struct _KTHREAD *thread, KPRIORITY priority) {
    (void)thread;
    (void)priority;
    return 8;
}

BOOLEAN KeAreApcsDisabled(void) {
    return FALSE;
}

NTSTATUS ObReferenceObjectByHandle(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode, PVOID *object,
                                   POBJECT_HANDLE_INFORMATION information) {
    (void)access;
    (void)type;
    (void)mode;
    (void)information;
    pl_need_irql_at_most(PASSIVE_LEVEL, "ObReferenceObjectByHandle");
    if (!pl_is_thread(handle) || !((struct _KTHREAD *)handle)->Open) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "ObReferenceObjectByHandle: this is no open handle");
        return STATUS_INVALID_HANDLE;
    }
    pl_reference_object(handle);
    *object = handle;
    return STATUS_SUCCESS;
}

NTSTATUS ObReferenceObjectByPointer(PVOID object, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode) {
    (void)access;
    (void)type;
    (void)mode;
    pl_reference_object(object);
    return STATUS_SUCCESS;
}

KPROCESSOR_MODE ExGetPreviousMode(void) {
    return KernelMode;
}

void pl_reference_object(PVOID object) {
    if (pl_is_thread(object)) {
        ((struct _KTHREAD *)object)->References++;
    }
}

void pl_dereference_object(PVOID object) {
    struct _KTHREAD *thread = object;
    if (object == &pl_nobody) {
        return;
    }
    if (!pl_is_thread(object) || thread->References == 0) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "ObDereferenceObject: this object is not referenced");
        return;
    }
    thread->References--;
    pl_thread_unused(thread);
}

NTSTATUS ZwClose(HANDLE handle) {
    pl_need_irql_at_most(PASSIVE_LEVEL, "ZwClose");
    struct _KTHREAD *thread = handle;
    if (!pl_is_thread(handle) || !thread->Open) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "ZwClose: this is no open handle");
        return STATUS_INVALID_HANDLE;
    }
    thread->Open = false;
    pl_thread_unused(thread);
    return STATUS_SUCCESS;
}

/* ---- work items ---- */

struct _IO_WORKITEM {
    PDEVICE_OBJECT Device;
    PIO_WORKITEM_ROUTINE Routine;
    PIO_WORKITEM_ROUTINE_EX RoutineEx;
    PVOID Context;
    bool Queued;
};

static void pl_run_io_item(void *argument) {
    PIO_WORKITEM item = argument;
    struct _IO_WORKITEM now = *item;
    item->Queued = false; /* from here on it may be queued again or freed */
    if (now.RoutineEx != NULL) {
        now.RoutineEx(now.Device, now.Context, item);
    } else {
        now.Routine(now.Device, now.Context);
    }
}

PIO_WORKITEM IoAllocateWorkItem(PDEVICE_OBJECT device) {
    PIO_WORKITEM item = pl_alloc(PL_OBJECT, sizeof(*item), 0, true, "work item");
    if (item != NULL) {
        item->Device = device;
    }
    return item;
}

void IoFreeWorkItem(PIO_WORKITEM item) {
    if (pl_is_alive(item) && item->Queued) {
        pl_misuse("BAD_FREE", NULL, 0, "a work item is freed while it is queued");
        pl_unqueue(pl_run_io_item, item);
    }
    pl_free(PL_OBJECT, item, 0, (size_t)-1);
}

static void pl_queue_io_item(PIO_WORKITEM item, PIO_WORKITEM_ROUTINE routine, PIO_WORKITEM_ROUTINE_EX routine_ex, PVOID context) {
    if (!pl_is_alive(item) || item->Queued) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "IoQueueWorkItem: the work item was not allocated, or is queued already");
        return;
    }
    item->Routine = routine;
    item->RoutineEx = routine_ex;
    item->Context = context;
    item->Queued = true;
    pl_queue(pl_run_io_item, item, PASSIVE_LEVEL, "work item");
}

void IoQueueWorkItem(PIO_WORKITEM item, PIO_WORKITEM_ROUTINE routine, ULONG queue, PVOID context) {
    (void)queue;
    pl_queue_io_item(item, routine, NULL, context);
}

void IoQueueWorkItemEx(PIO_WORKITEM item, PIO_WORKITEM_ROUTINE_EX routine, ULONG queue, PVOID context) {
    (void)queue;
    pl_queue_io_item(item, NULL, routine, context);
}

static void pl_run_ex_item(void *argument) {
    PWORK_QUEUE_ITEM item = argument;
    PWORKER_THREAD_ROUTINE routine = item->WorkerRoutine;
    PVOID parameter = item->Parameter;
    item->List.Flink = NULL;
    routine(parameter);
}

void ExQueueWorkItem(PWORK_QUEUE_ITEM item, WORK_QUEUE_TYPE queue) {
    (void)queue;
    if (item->List.Flink != NULL) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "ExQueueWorkItem: the work item is queued already");
        return;
    }
    item->List.Flink = &item->List;
    pl_queue(pl_run_ex_item, item, PASSIVE_LEVEL, "work item");
}
