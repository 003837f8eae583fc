/* The driver as a whole: entering it, its object, its work items, and the probe of its unloading. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>

extern DRIVER_INITIALIZE DriverEntry;

static DRIVER_OBJECT pl_object;
static DRIVER_EXTENSION pl_extension;
static char pl_name[64] = "d1";
static enum { PL_NOT_ENTERED, PL_ENTERED, PL_FAILED } pl_state;

DRIVER_OBJECT *pl_driver_object(void) {
    return &pl_object;
}

const char *pl_driver_name(void) {
    return pl_name;
}

bool pl_in_driver_entry(void) {
    return pl_running != NULL && pl_running->in_driver_entry;
}

static NTSTATUS pl_not_handled(PDEVICE_OBJECT device, PIRP irp) {
    (void)device;
    irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_INVALID_DEVICE_REQUEST;
}

bool pl_driver_was_entered(void) {
    return pl_state != PL_NOT_ENTERED;
}

NTSTATUS pl_driver_enter(void) {
    static WCHAR name[] = L"\\Driver\\plumbline";
    static WCHAR key[] = L"plumbline";
    static WCHAR path[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\plumbline";
    static UNICODE_STRING path_string;
    pl_extension = (DRIVER_EXTENSION){.DriverObject = &pl_object};
    RtlInitUnicodeString(&pl_extension.ServiceKeyName, key);
    pl_object = (DRIVER_OBJECT){.Type = IO_TYPE_DRIVER, .Size = sizeof(pl_object), .DriverExtension = &pl_extension,
                                .DriverInit = DriverEntry};
    RtlInitUnicodeString(&pl_object.DriverName, name);
    RtlInitUnicodeString(&path_string, path);
    for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        pl_object.MajorFunction[i] = pl_not_handled;
    }
    pl_running->in_driver_entry = true;
    NTSTATUS status = DriverEntry(&pl_object, &path_string);
    pl_running->in_driver_entry = false;
    pl_state = NT_SUCCESS(status) ? PL_ENTERED : PL_FAILED;
    if (pl_state == PL_ENTERED) {
        pl_memory_loaded();
    } else {
        pl_leaks_say();
    }
    return status;
}

bool pl_driver_is_loaded_for(const char *entry_point) {
    if (pl_state == PL_NOT_ENTERED && strcmp(entry_point, "DriverEntry") != 0) {
        pl_running->quiet = true;
        pl_driver_enter();
        pl_running->quiet = false;
    }
    return pl_state == PL_ENTERED || strcmp(entry_point, "DriverEntry") == 0;
}

static void pl_serve_driver_entry(const pl_message *call) {
    const char *name = pl_text(call, "driver");
    snprintf(pl_name, sizeof(pl_name), "%s", name == NULL ? "d1" : name);
    pl_return_status(pl_driver_enter());
}

/* ---- work items ---- */

struct pl_one {
    pl_fiber *fiber;
    unsigned long serial;
};

static bool pl_settled(void *argument) {
    const struct pl_one *one = argument;
    return one->fiber->serial != one->serial || one->fiber->done || one->fiber->wait.waiting;
}

/*
 * The driver's own fibers run until one of them shows: makes a callout. The kit takes one call without any for a sign
 * that nothing is left to do, so that time passes here too, as far as some of the next timers.
 */
static void pl_serve_work_item(const pl_message *call) {
    (void)call;
    unsigned long before = pl_turn_callouts();
    int clocks = 0;
    for (int units = 0; units < 256 && pl_turn_callouts() == before;) {
        pl_fiber *fiber = pl_unit_that_can_run();
        if (fiber != NULL) {
            struct pl_one one = {fiber, fiber->serial};
            pl_turn_start(fiber);
            pl_wait_inside(pl_settled, &one);
            units++;
            continue;
        }
        uint64_t then = pl_deadline_next();
        if (then == 0 || ++clocks > 16) {
            break;
        }
        pl_clock_to(then);
    }
}

void pl_entries_of_core(void) {
    pl_entry("DriverEntry", pl_serve_driver_entry);
    pl_entry("WorkItem", pl_serve_work_item);
}
