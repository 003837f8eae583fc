/* Statuses by their names without a prefix. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>

static const struct pl_status {
    uint32_t value;
    const char *name;
} pl_statuses[] = {
    {0x00000000, "SUCCESS"},
    {0x00000080, "ABANDONED"},
    {0x000000C0, "USER_APC"},
    {0x00000101, "ALERTED"},
    {0x00000102, "TIMEOUT"},
    {0x00000103, "PENDING"},
    {0x00000104, "REPARSE"},
    {0x00000105, "MORE_ENTRIES"},
    {0x00010001, "NOT_RECOGNIZED"},
    {0x00010002, "NOT_COPIED"},
    {0x00010003, "NOT_ACCEPTED"},
    {0x40000000, "OBJECT_NAME_EXISTS"},
    {0x40230001, "INDICATION_REQUIRED"},
    {0x80000002, "DATATYPE_MISALIGNMENT"},
    {0x80000005, "BUFFER_OVERFLOW"},
    {0x8000000E, "DEVICE_PAPER_EMPTY"},
    {0x80000011, "DEVICE_BUSY"},
    {0x8000001A, "NO_MORE_ENTRIES"},
    {0x80010001, "NOT_RESETTABLE"},
    {0xC0000001, "FAILURE"},
    {0xC0000002, "NOT_IMPLEMENTED"},
    {0xC0000003, "INVALID_INFO_CLASS"},
    {0xC0000004, "INFO_LENGTH_MISMATCH"},
    {0xC0000005, "ACCESS_VIOLATION"},
    {0xC0000008, "INVALID_HANDLE"},
    {0xC000000D, "INVALID_PARAMETER"},
    {0xC000000E, "NO_SUCH_DEVICE"},
    {0xC000000F, "NO_SUCH_FILE"},
    {0xC0000010, "INVALID_DEVICE_REQUEST"},
    {0xC0000011, "END_OF_FILE"},
    {0xC0000016, "MORE_PROCESSING_REQUIRED"},
    {0xC0000017, "NO_MEMORY"},
    {0xC0000021, "ALREADY_COMMITTED"},
    {0xC0000022, "ACCESS_DENIED"},
    {0xC0000023, "BUFFER_TOO_SMALL"},
    {0xC0000024, "OBJECT_TYPE_MISMATCH"},
    {0xC0000033, "OBJECT_NAME_INVALID"},
    {0xC0000034, "OBJECT_NAME_NOT_FOUND"},
    {0xC0000035, "OBJECT_NAME_COLLISION"},
    {0xC000003A, "OBJECT_PATH_NOT_FOUND"},
    {0xC000003E, "DATA_ERROR"},
    {0xC0000043, "SHARING_VIOLATION"},
    {0xC0000044, "QUOTA_EXCEEDED"},
    {0xC0000056, "DELETE_PENDING"},
    {0xC0000058, "UNKNOWN_REVISION"},
    {0xC0000059, "REVISION_MISMATCH"},
    {0xC0000064, "NO_SUCH_USER"},
    {0xC000007F, "DISK_FULL"},
    {0xC0000095, "INTEGER_OVERFLOW"},
    {0xC000009A, "RESOURCES"},
    {0xC000009D, "DEVICE_NOT_CONNECTED"},
    {0xC00000A3, "DEVICE_NOT_READY"},
    {0xC00000B5, "IO_TIMEOUT"},
    {0xC00000BB, "NOT_SUPPORTED"},
    {0xC00000BD, "DUPLICATE_NAME"},
    {0xC00000BF, "NETWORK_BUSY"},
    {0xC00000C0, "DEVICE_DOES_NOT_EXIST"},
    {0xC00000C2, "ADAPTER_HARDWARE_ERROR"},
    {0xC00000C3, "INVALID_NETWORK_RESPONSE"},
    {0xC00000C4, "UNEXPECTED_NETWORK_ERROR"},
    {0xC00000E5, "INTERNAL_ERROR"},
    {0xC00000EF, "INVALID_PARAMETER_1"},
    {0xC00000F0, "INVALID_PARAMETER_2"},
    {0xC00000F1, "INVALID_PARAMETER_3"},
    {0xC00000F2, "INVALID_PARAMETER_4"},
    {0xC0000106, "NAME_TOO_LONG"},
    {0xC000010A, "PROCESS_IS_TERMINATING"},
    {0xC000011F, "TOO_MANY_OPENED_FILES"},
    {0xC0000120, "CANCELLED"},
    {0xC0000128, "FILE_CLOSED"},
    {0xC000013B, "LOCAL_DISCONNECT"},
    {0xC000013C, "REMOTE_DISCONNECT"},
    {0xC0000184, "INVALID_STATE"},
    {0xC0000185, "IO_DEVICE_ERROR"},
    {0xC0000206, "INVALID_BUFFER_SIZE"},
    {0xC000020A, "ADDRESS_ALREADY_EXISTS"},
    {0xC000021B, "DATA_NOT_ACCEPTED"},
    {0xC0000225, "NOT_FOUND"},
    {0xC000022D, "RETRY"},
    {0xC0000236, "CONNECTION_REFUSED"},
    {0xC000023C, "NETWORK_UNREACHABLE"},
    {0xC000023F, "PORT_UNREACHABLE"},
    {0xC0000241, "CONNECTION_ABORTED"},
    {0xC00002B6, "DEVICE_REMOVED"},
    {0xC00002D3, "POWER_STATE_INVALID"},
    {0xC0010002, "CLOSING"},
    {0xC0010003, "BAD_CHARACTERISTICS"},
    {0xC0010004, "BAD_VERSION"},
    {0xC0010005, "OPEN_FAILED"},
    {0xC0010006, "ADAPTER_NOT_FOUND"},
    {0xC0010007, "DEVICE_FAILED"},
    {0xC0010009, "MULTICAST_FULL"},
    {0xC001000A, "MULTICAST_EXISTS"},
    {0xC001000B, "MULTICAST_NOT_FOUND"},
    {0xC001000C, "REQUEST_ABORTED"},
    {0xC001000D, "RESET_IN_PROGRESS"},
    {0xC001000E, "CLOSING_INDICATING"},
    {0xC001000F, "INVALID_PACKET"},
    {0xC0010010, "OPEN_LIST_FULL"},
    {0xC0010011, "ADAPTER_NOT_READY"},
    {0xC0010012, "ADAPTER_NOT_OPEN"},
    {0xC0010013, "NOT_INDICATING"},
    {0xC0010014, "INVALID_LENGTH"},
    {0xC0010015, "INVALID_DATA"},
    {0xC0010016, "BUFFER_TOO_SHORT"},
    {0xC0010017, "INVALID_OID"},
    {0xC0010018, "ADAPTER_REMOVED"},
    {0xC0010019, "UNSUPPORTED_MEDIA"},
    {0xC001001A, "GROUP_ADDRESS_IN_USE"},
    {0xC001001B, "FILE_NOT_FOUND"},
    {0xC001001C, "ERROR_READING_FILE"},
    {0xC001001D, "ALREADY_MAPPED"},
    {0xC001001E, "RESOURCE_CONFLICT"},
    {0xC0010020, "INVALID_ADDRESS"},
    {0xC0010022, "NO_MEDIA_IN_DRIVER"},
    {0xC0220001, "FWP_CALLOUT_NOT_FOUND"},
    {0xC0230002, "NDIS_CLOSING"},
    {0xC0230004, "NDIS_BAD_VERSION"},
    {0xC0230006, "NDIS_ADAPTER_NOT_FOUND"},
    {0xC023000C, "SEND_ABORTED"},
    {0xC023000F, "NDIS_INVALID_PACKET"},
    {0xC0230014, "NDIS_INVALID_LENGTH"},
    {0xC0230015, "NDIS_INVALID_DATA"},
    {0xC0230016, "NDIS_BUFFER_TOO_SHORT"},
    {0xC0230017, "NDIS_INVALID_OID"},
    {0xC023001F, "MEDIA_DISCONNECTED"},
    {0xC023002A, "PAUSED"},
    {0xC023002D, "INVALID_PORT"},
    {0xC023002E, "INVALID_PORT_STATE"},
    {0xC023002F, "LOW_POWER_STATE"},
    {0xC02300BB, "NDIS_NOT_SUPPORTED"},
};
static const struct pl_status pl_other_names[] = {
    {0xC0000001, "UNSUCCESSFUL"},
    {0xC000009A, "INSUFFICIENT_RESOURCES"},
    {0xC0000184, "INVALID_DEVICE_STATE"},
};
enum {
    PL_STATUSES = sizeof(pl_statuses) / sizeof(pl_statuses[0]),
    PL_OTHERS = sizeof(pl_other_names) / sizeof(pl_other_names[0])
};

NDIS_STATUS pl_status_of(const char *name) {
    for (int i = 0; i < PL_STATUSES; i++) {
        if (strcmp(pl_statuses[i].name, name) == 0) {
            return (NDIS_STATUS)pl_statuses[i].value;
        }
    }
    for (int i = 0; i < PL_OTHERS; i++) {
        if (strcmp(pl_other_names[i].name, name) == 0) {
            return (NDIS_STATUS)pl_other_names[i].value;
        }
    }
    if (strncmp(name, "0x", 2) == 0) {
        return (NDIS_STATUS)strtoul(name, NULL, 16);
    }
    return (NDIS_STATUS)0xC0000001;
}

const char *pl_name_of_status(NDIS_STATUS status) {
    int low = 0, high = PL_STATUSES - 1; /* sorted by value */
    while (low <= high) {
        int middle = (low + high) / 2;
        if (pl_statuses[middle].value == (uint32_t)status) {
            return pl_statuses[middle].name;
        } else if (pl_statuses[middle].value < (uint32_t)status) {
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    static char texts[4][16];
    static unsigned turn;
    char *text = texts[turn++ % 4];
    snprintf(text, 16, "0x%08X", (uint32_t)status);
    return text;
}
