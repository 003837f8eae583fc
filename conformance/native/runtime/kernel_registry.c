/* The registry, in which no key and no value is found. */
#include "kernel.h"

static NTSTATUS pl_no_key(PHANDLE key, const char *function) {
    pl_need_irql_at_most(PASSIVE_LEVEL, function);
    *key = NULL;
    return STATUS_OBJECT_NAME_NOT_FOUND;
}

NTSTATUS ZwOpenKey(PHANDLE key, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes) {
    (void)access;
    (void)attributes;
    return pl_no_key(key, "ZwOpenKey");
}

NTSTATUS ZwCreateKey(PHANDLE key, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, ULONG index, PUNICODE_STRING class_name,
                     ULONG options, PULONG disposition) {
    (void)access;
    (void)attributes;
    (void)index;
    (void)class_name;
    (void)options;
    (void)disposition;
    return pl_no_key(key, "ZwCreateKey");
}

/* With a handle that is none, as no key was ever opened. */
static NTSTATUS pl_bad_key(const char *function) {
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s: this is no open key", function);
    return STATUS_INVALID_HANDLE;
}

NTSTATUS ZwQueryValueKey(HANDLE key, PUNICODE_STRING name, KEY_VALUE_INFORMATION_CLASS what, PVOID into, ULONG length,
                         PULONG needed) {
    (void)key;
    (void)name;
    (void)what;
    (void)into;
    (void)length;
    (void)needed;
    return pl_bad_key("ZwQueryValueKey");
}

NTSTATUS ZwSetValueKey(HANDLE key, PUNICODE_STRING name, ULONG index, ULONG type, PVOID data, ULONG size) {
    (void)key;
    (void)name;
    (void)index;
    (void)type;
    (void)data;
    (void)size;
    return pl_bad_key("ZwSetValueKey");
}

NTSTATUS ZwDeleteKey(HANDLE key) {
    (void)key;
    return pl_bad_key("ZwDeleteKey");
}

NTSTATUS ZwDeleteValueKey(HANDLE key, PUNICODE_STRING name) {
    (void)key;
    (void)name;
    return pl_bad_key("ZwDeleteValueKey");
}

NTSTATUS RtlQueryRegistryValues(ULONG where, PCWSTR path, PRTL_QUERY_REGISTRY_TABLE table, PVOID context, PVOID environment) {
    (void)where;
    (void)path;
    (void)table;
    (void)context;
    (void)environment;
    pl_need_irql_at_most(PASSIVE_LEVEL, "RtlQueryRegistryValues");
    return STATUS_OBJECT_NAME_NOT_FOUND;
}
