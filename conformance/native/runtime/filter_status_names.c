/* Status indications by name and by number. */
#include "filter.h"

#include "filter_status.h"

static const struct {
    NDIS_STATUS code;
    const char *name;
} known[] = {
#define CODE(name) { NDIS_STATUS_##name, #name }
    CODE(ONLINE), CODE(RESET_START), CODE(RESET_END), CODE(RING_STATUS), CODE(CLOSED), CODE(MEDIA_CONNECT),
    CODE(MEDIA_DISCONNECT), CODE(HARDWARE_LINE_UP), CODE(HARDWARE_LINE_DOWN), CODE(MEDIA_BUSY),
    CODE(MEDIA_SPECIFIC_INDICATION), CODE(LINK_SPEED_CHANGE), CODE(LINK_STATE), CODE(NETWORK_CHANGE), CODE(PORT_STATE),
    CODE(OPER_STATUS), CODE(PACKET_FILTER), CODE(OFFLOAD_PAUSE), CODE(UPLOAD_ALL), CODE(OFFLOAD_RESUME),
    CODE(TASK_OFFLOAD_CURRENT_CONFIG), CODE(TASK_OFFLOAD_HARDWARE_CAPABILITIES), CODE(HD_SPLIT_CURRENT_CONFIG),
    CODE(RECEIVE_FILTER_CURRENT_CAPABILITIES), CODE(RECEIVE_FILTER_HARDWARE_CAPABILITIES),
    CODE(RECEIVE_FILTER_QUEUE_PARAMETERS), CODE(NIC_SWITCH_CURRENT_CAPABILITIES),
    CODE(NIC_SWITCH_HARDWARE_CAPABILITIES), CODE(RECEIVE_FILTER_QUEUE_STATE_CHANGE), CODE(PM_WOL_PATTERN_REJECTED),
    CODE(PM_OFFLOAD_REJECTED), CODE(PM_CAPABILITIES_CHANGE), CODE(PM_HARDWARE_CAPABILITIES), CODE(PM_WAKE_REASON),
    CODE(SWITCH_PORT_REMOVE_VF), CODE(SWITCH_NIC_STATUS),
#undef CODE
};

NDIS_STATUS pl_indication_of(const char *name)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].name, name) == 0) return known[i].code;
    return pl_status_of(name);
}

const char *pl_name_of_indication(NDIS_STATUS code)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].code == code) return known[i].name;
    return pl_name_of_status(code);
}
