/* What OID requests for a NIC hold and what their answers write: queues, filters, functions, ports, addresses, values. */
#include "filter_oid.h"

static void header(void *h, UCHAR revision, size_t size)
{
    *(NDIS_OBJECT_HEADER *)h = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, revision, (USHORT)size };
}

/* IPsec associations have structures of their own, which nobody looks into here: a header and a handle stand for them. */
typedef struct {
    NDIS_OBJECT_HEADER Header;
    ULONG Reserved;
    ULONG64 OffloadHandle;
} association;

#define NEW(type, name) type *name = *buffer = pl_lend(sizeof(type)); header(name, 1, sizeof(type))

static ULONG number(const char *information, const char *member)
{
    return (ULONG)pl_member_number(information, member, 0);
}

size_t pl_oid_inner_build(NDIS_OID oid, const char *information, void **buffer)
{
    char text[64];
    switch (oid) {
    case OID_RECEIVE_FILTER_ALLOCATE_QUEUE: {
        NEW(NDIS_RECEIVE_QUEUE_PARAMETERS, p);
        p->QueueType = NdisReceiveQueueTypeVMQueue;
        p->NumSuggestedReceiveBuffers = 64;
        pl_counted(&p->QueueName, "queue");
        return sizeof *p;
    }
    case OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE: {
        size_t size = sizeof(NDIS_RECEIVE_QUEUE_ALLOCATION_COMPLETE_ARRAY)
                      + sizeof(NDIS_RECEIVE_QUEUE_ALLOCATION_COMPLETE_PARAMETERS);
        NDIS_RECEIVE_QUEUE_ALLOCATION_COMPLETE_ARRAY *a = *buffer = pl_lend(size);
        header(a, 1, sizeof *a);
        a->FirstElementOffset = sizeof *a;
        a->NumElements = 1;
        a->ElementSize = sizeof(NDIS_RECEIVE_QUEUE_ALLOCATION_COMPLETE_PARAMETERS);
        ((NDIS_RECEIVE_QUEUE_ALLOCATION_COMPLETE_PARAMETERS *)(a + 1))->QueueId = number(information, "QueueId");
        return size;
    }
    case OID_RECEIVE_FILTER_FREE_QUEUE: {
        NEW(NDIS_RECEIVE_QUEUE_FREE_PARAMETERS, p);
        p->QueueId = number(information, "QueueId");
        return sizeof *p;
    }
    case OID_RECEIVE_FILTER_SET_FILTER: {
        NEW(NDIS_RECEIVE_FILTER_PARAMETERS, p);
        p->FilterType = NdisReceiveFilterTypeVMQueue;
        p->QueueId = number(information, "QueueId");
        return sizeof *p;
    }
    case OID_RECEIVE_FILTER_CLEAR_FILTER: {
        NEW(NDIS_RECEIVE_FILTER_CLEAR_PARAMETERS, p);
        p->FilterId = number(information, "FilterId");
        return sizeof *p;
    }
    case OID_RECEIVE_FILTER_MOVE_FILTER: {
        NEW(NDIS_RECEIVE_FILTER_MOVE_FILTER_PARAMETERS, p);
        p->FilterId = number(information, "FilterId");
        p->DestVPortId = number(information, "VPortId");
        return sizeof *p;
    }
    case OID_NIC_SWITCH_ALLOCATE_VF: {
        NEW(NDIS_NIC_SWITCH_VF_PARAMETERS, p);
        p->MacAddressLength = 6;
        return sizeof *p;
    }
    case OID_NIC_SWITCH_FREE_VF: {
        NEW(NDIS_NIC_SWITCH_FREE_VF_PARAMETERS, p);
        p->VFId = (NDIS_SRIOV_FUNCTION_ID)number(information, "VFId");
        return sizeof *p;
    }
    case OID_NIC_SWITCH_CREATE_VPORT: {
        NEW(NDIS_NIC_SWITCH_VPORT_PARAMETERS, p);
        p->AttachedFunctionId = NDIS_PF_FUNCTION_ID;
        p->NumQueuePairs = 1;
        return sizeof *p;
    }
    case OID_NIC_SWITCH_DELETE_VPORT: {
        NEW(NDIS_NIC_SWITCH_DELETE_VPORT_PARAMETERS, p);
        p->VPortId = number(information, "VPortId");
        return sizeof *p;
    }
    case OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA:
    case OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX:
    case OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA:
    case OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA: {
        NEW(association, p);
        p->OffloadHandle = number(information, "OffloadHandle");
        return sizeof *p;
    }
    case OID_802_3_ADD_MULTICAST_ADDRESS:
    case OID_802_3_DELETE_MULTICAST_ADDRESS: {
        UCHAR *address = *buffer = pl_lend(6);
        if (pl_member(information, "Address", text, sizeof text)) pl_mac(address, text);
        return 6;
    }
    case OID_SWITCH_PARAMETERS:
    case OID_GEN_STATISTICS:
    case OID_GEN_LINK_STATE:
    case OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES:
    case OID_RECEIVE_FILTER_CURRENT_CAPABILITIES: *buffer = pl_lend(pl_oid_least(oid)); return pl_oid_least(oid);
    default: {
        ULONG *value = *buffer = pl_lend(sizeof *value);
        *value = number(information, "Value");
        return sizeof *value;
    }
    }
}

size_t pl_oid_least(NDIS_OID oid)
{
    switch (oid) {
    case OID_SWITCH_PARAMETERS: return sizeof(NDIS_SWITCH_PARAMETERS);
    case OID_SWITCH_PORT_ARRAY:
    case OID_SWITCH_NIC_ARRAY: return 24; /* elements begin at a multiple of eight */
    case OID_GEN_STATISTICS: return sizeof(NDIS_STATISTICS_INFO);
    case OID_GEN_LINK_STATE: return sizeof(NDIS_LINK_STATE);
    case OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES:
    case OID_RECEIVE_FILTER_CURRENT_CAPABILITIES: return sizeof(NDIS_RECEIVE_FILTER_CAPABILITIES);
    default: return 0;
    }
}

/* Puts a structure into a buffer as far as there is room. */
static size_t put(void *buffer, size_t room, const void *what, size_t size)
{
    memcpy(buffer, what, size < room ? size : room);
    return size;
}

static size_t capabilities(void *buffer, size_t room, const char *information)
{
    char technologies[96] = "";
    NDIS_RECEIVE_FILTER_CAPABILITIES c = { 0 };
    header(&c, 1, sizeof c);
    pl_member(information, "Technologies", technologies, sizeof technologies);
    if (strstr(technologies, "vmq")) {
        c.EnabledFilterTypes = c.EnabledQueueTypes = 1;
        c.NumQueues = 8;
        c.MaxMacHeaderFilters = 16;
    }
    return put(buffer, room, &c, sizeof c);
}

/* Where an answer gives a number in place: the identifier that was handed out. */
static size_t identifier(NDIS_OID oid, void *buffer, size_t room, const char *information)
{
    switch (oid) {
    case OID_RECEIVE_FILTER_ALLOCATE_QUEUE:
        if (room >= sizeof(NDIS_RECEIVE_QUEUE_PARAMETERS))
            ((NDIS_RECEIVE_QUEUE_PARAMETERS *)buffer)->QueueId = number(information, "QueueId");
        break;
    case OID_RECEIVE_FILTER_SET_FILTER:
        if (room >= sizeof(NDIS_RECEIVE_FILTER_PARAMETERS))
            ((NDIS_RECEIVE_FILTER_PARAMETERS *)buffer)->FilterId = number(information, "FilterId");
        break;
    case OID_NIC_SWITCH_ALLOCATE_VF:
        if (room >= sizeof(NDIS_NIC_SWITCH_VF_PARAMETERS))
            ((NDIS_NIC_SWITCH_VF_PARAMETERS *)buffer)->VFId = (NDIS_SRIOV_FUNCTION_ID)number(information, "VFId");
        break;
    case OID_NIC_SWITCH_CREATE_VPORT:
        if (room >= sizeof(NDIS_NIC_SWITCH_VPORT_PARAMETERS))
            ((NDIS_NIC_SWITCH_VPORT_PARAMETERS *)buffer)->VPortId = number(information, "VPortId");
        break;
    default: break;
    }
    return room;
}

size_t pl_oid_fill(NDIS_OID oid, void *buffer, size_t room, const char *information)
{
    char text[32];
    switch (oid) {
    case OID_SWITCH_PARAMETERS:
    case OID_SWITCH_NIC_ARRAY:
    case OID_SWITCH_PORT_ARRAY:
    case OID_SWITCH_PORT_PROPERTY_ENUM:
    case OID_SWITCH_PROPERTY_ENUM: return pl_switch_fill(oid, buffer, room, information);
    case OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES:
    case OID_RECEIVE_FILTER_CURRENT_CAPABILITIES: return capabilities(buffer, room, information);
    case OID_GEN_STATISTICS: {
        NDIS_STATISTICS_INFO s = { 0 };
        header(&s, 1, sizeof s);
        return put(buffer, room, &s, sizeof s);
    }
    case OID_GEN_LINK_STATE: {
        NDIS_LINK_STATE s = { .MediaConnectState = MediaConnectStateConnected, .MediaDuplexState = MediaDuplexStateFull,
                              .XmitLinkSpeed = 10000000000, .RcvLinkSpeed = 10000000000 };
        header(&s, 1, sizeof s);
        return put(buffer, room, &s, sizeof s);
    }
    default: break;
    }
    if (pl_member(information, "Value", text, sizeof text)) {
        ULONG value = (ULONG)strtoul(text, NULL, 10);
        size_t length = room < sizeof value ? room : sizeof value;
        memcpy(buffer, &value, length);
        return length;
    }
    return identifier(oid, buffer, room, information);
}
