/* Devices and symbolic links, so that a driver's control device can be made and deleted; nobody opens it here. */
#include "kernel.h"

const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL = RTL_CONSTANT_STRING(L"D:P(A;;GA;;;SY)(A;;GA;;;BA)");
const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY = RTL_CONSTANT_STRING(L"D:P");

static KSPIN_LOCK pl_cancel_lock;

NTSTATUS IoCreateDevice(PDRIVER_OBJECT driver, ULONG extension, PUNICODE_STRING name, DEVICE_TYPE type, ULONG characteristics,
                        BOOLEAN exclusive, PDEVICE_OBJECT *device) {
    (void)name;
    pl_need_irql_at_most(APC_LEVEL, "IoCreateDevice");
    PDEVICE_OBJECT made = pl_alloc(PL_OBJECT, sizeof(*made) + extension, 0, true, "device object");
    *device = made;
    if (made == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    made->Type = IO_TYPE_DEVICE;
    made->Size = (USHORT)(sizeof(*made) + extension);
    made->DriverObject = driver;
    made->DeviceExtension = extension == 0 ? NULL : made + 1;
    made->DeviceType = type;
    made->Characteristics = characteristics;
    made->Flags = DO_DEVICE_INITIALIZING | (exclusive ? DO_EXCLUSIVE : 0);
    made->StackSize = 1;
    made->NextDevice = driver->DeviceObject;
    driver->DeviceObject = made;
    return STATUS_SUCCESS;
}

NTSTATUS IoCreateDeviceSecure(PDRIVER_OBJECT driver, ULONG extension, PUNICODE_STRING name, DEVICE_TYPE type, ULONG characteristics,
                              BOOLEAN exclusive, PCUNICODE_STRING sddl, const GUID *class_guid, PDEVICE_OBJECT *device) {
    (void)sddl;
    (void)class_guid;
    return IoCreateDevice(driver, extension, name, type, characteristics, exclusive, device);
}

void IoDeleteDevice(PDEVICE_OBJECT device) {
    pl_need_irql_at_most(APC_LEVEL, "IoDeleteDevice");
    if (!pl_is_alive(device)) {
        pl_free(PL_OBJECT, device, 0, (size_t)-1); /* which reports it */
        return;
    }
    PDEVICE_OBJECT *at = &device->DriverObject->DeviceObject;
    while (*at != NULL && *at != device) {
        at = &(*at)->NextDevice;
    }
    if (*at != NULL) {
        *at = device->NextDevice;
    }
    pl_free(PL_OBJECT, device, 0, (size_t)-1);
}

/* ---- symbolic links, by their names ---- */

enum { PL_LINKS = 16 };
static struct {
    bool used;
    USHORT length;
    WCHAR name[128];
} pl_links[PL_LINKS];

static int pl_link_of(PUNICODE_STRING link) {
    for (int i = 0; i < PL_LINKS; i++) {
        UNICODE_STRING name = {pl_links[i].length, pl_links[i].length, pl_links[i].name};
        if (pl_links[i].used && RtlEqualUnicodeString(&name, link, TRUE)) {
            return i;
        }
    }
    return -1;
}

NTSTATUS IoCreateSymbolicLink(PUNICODE_STRING link, PUNICODE_STRING device) {
    (void)device;
    pl_need_irql_at_most(PASSIVE_LEVEL, "IoCreateSymbolicLink");
    if (pl_link_of(link) >= 0) {
        return STATUS_OBJECT_NAME_COLLISION;
    }
    for (int i = 0; i < PL_LINKS; i++) {
        if (!pl_links[i].used && link->Length <= sizeof(pl_links[i].name)) {
            pl_links[i].used = true;
            pl_links[i].length = link->Length;
            memcpy(pl_links[i].name, link->Buffer, link->Length);
            pl_track(&pl_links[i], "symbolic link");
            return STATUS_SUCCESS;
        }
    }
    return STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS IoCreateUnprotectedSymbolicLink(PUNICODE_STRING link, PUNICODE_STRING device) {
    return IoCreateSymbolicLink(link, device);
}

NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING link) {
    pl_need_irql_at_most(PASSIVE_LEVEL, "IoDeleteSymbolicLink");
    int i = pl_link_of(link);
    if (i < 0) {
        return STATUS_OBJECT_NAME_NOT_FOUND;
    }
    pl_links[i].used = false;
    pl_forget(&pl_links[i], "symbolic link");
    return STATUS_SUCCESS;
}

/* ---- requests ---- */

void IofCompleteRequest(PIRP irp, CCHAR boost) {
    (void)irp;
    (void)boost;
}

NTSTATUS IofCallDriver(PDEVICE_OBJECT device, PIRP irp) {
    PIO_STACK_LOCATION at = --irp->Tail.Overlay.CurrentStackLocation;
    at->DeviceObject = device;
    return device->DriverObject->MajorFunction[at->MajorFunction](device, irp);
}

void IoAcquireCancelSpinLock(PKIRQL old) {
    *old = KeAcquireSpinLockRaiseToDpc(&pl_cancel_lock);
}

void IoReleaseCancelSpinLock(KIRQL old) {
    KeReleaseSpinLock(&pl_cancel_lock, old);
}

NTSTATUS IoRegisterShutdownNotification(PDEVICE_OBJECT device) {
    (void)device;
    return STATUS_SUCCESS;
}

void IoUnregisterShutdownNotification(PDEVICE_OBJECT device) {
    (void)device;
}

PDEVICE_OBJECT IoGetAttachedDeviceReference(PDEVICE_OBJECT device) {
    return device;
}

NTSTATUS IoGetDeviceObjectPointer(PUNICODE_STRING name, ACCESS_MASK access, PFILE_OBJECT *file, PDEVICE_OBJECT *device) {
    (void)name;
    (void)access;
    *file = NULL;
    *device = NULL;
    return STATUS_OBJECT_NAME_NOT_FOUND;
}
