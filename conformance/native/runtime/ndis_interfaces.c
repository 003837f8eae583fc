/* Names of interfaces: nobody has any here. */
#include "filter.h"

NTSTATUS ConvertInterfaceNameToLuidA(const CHAR *name, NET_LUID *luid)
{
    (void)name;
    luid->Value = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceNameToLuidW(const WCHAR *name, NET_LUID *luid)
{
    (void)name;
    luid->Value = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceLuidToNameA(const NET_LUID *luid, PSTR name, SIZE_T length)
{
    (void)luid;
    if (length) *name = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceLuidToNameW(const NET_LUID *luid, PWSTR name, SIZE_T length)
{
    (void)luid;
    if (length) *name = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceLuidToIndex(const NET_LUID *luid, PNET_IFINDEX index)
{
    (void)luid;
    *index = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceIndexToLuid(NET_IFINDEX index, PNET_LUID luid)
{
    (void)index;
    luid->Value = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceLuidToAlias(const NET_LUID *luid, PWSTR alias, SIZE_T length)
{
    (void)luid;
    if (length) *alias = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceAliasToLuid(const WCHAR *alias, PNET_LUID luid)
{
    (void)alias;
    luid->Value = 0;
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceLuidToGuid(const NET_LUID *luid, GUID *guid)
{
    (void)luid;
    RtlZeroMemory(guid, sizeof *guid);
    return STATUS_NOT_FOUND;
}

NTSTATUS ConvertInterfaceGuidToLuid(const GUID *guid, PNET_LUID luid)
{
    (void)guid;
    luid->Value = 0;
    return STATUS_NOT_FOUND;
}
