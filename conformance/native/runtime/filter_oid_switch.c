/* What the switch answers to queries of its configuration: parameters, arrays of ports and of connections. */
#include "filter_oid.h"

#define FIRST 24 /* where the elements of an array begin */
#define NIC_SIZE ((sizeof(NDIS_SWITCH_NIC_PARAMETERS) + 7) & ~(size_t)7)
#define PORT_SIZE ((sizeof(NDIS_SWITCH_PORT_PARAMETERS) + 7) & ~(size_t)7)

static size_t parameters(void *buffer, size_t room, const char *information)
{
    char active[8];
    if (room < sizeof(NDIS_SWITCH_PARAMETERS)) return sizeof(NDIS_SWITCH_PARAMETERS);
    NDIS_SWITCH_PARAMETERS *p = memset(buffer, 0, sizeof *p);
    p->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, NDIS_SIZEOF_NDIS_SWITCH_PARAMETERS_REVISION_1 };
    pl_counted(&p->SwitchName, "5A11C0DE-0000-0000-0000-000000000001");
    pl_counted(&p->SwitchFriendlyName, "switch");
    p->NumSwitchPorts = 16;
    p->IsActive = pl_member(information, "IsActive", active, sizeof active) && strcmp(active, "TRUE") == 0;
    return sizeof *p;
}

/* The n-th of "NumElements=2;1/0=Connected:External;1/1=Created:External". */
static bool element(const char *information, long n, char address[PL_ADDRESS], char state[16], char type[16])
{
    const char *at = information;
    for (long i = 0; at && i <= n; i++) at = strchr(at, ';') ? strchr(at, ';') + 1 : NULL;
    state[0] = type[0] = 0;
    return at && sscanf(at, "%23[^=]=%15[^:;]:%15[^;]", address, state, type) >= 2;
}

static NDIS_SWITCH_NIC_STATE nic_state(const char *text)
{
    return strcmp(text, "Connected") == 0      ? NdisSwitchNicStateConnected
           : strcmp(text, "Disconnected") == 0 ? NdisSwitchNicStateDisconnected
                                               : NdisSwitchNicStateCreated;
}

static size_t array(NDIS_OID oid, void *buffer, size_t room, const char *information)
{
    char address[PL_ADDRESS], state[16], type[16];
    long count = pl_member_number(information, "NumElements", 0);
    bool nics = oid == OID_SWITCH_NIC_ARRAY;
    size_t each = nics ? NIC_SIZE : PORT_SIZE, size = FIRST + (size_t)count * each;
    if (room < size) return size;
    NDIS_SWITCH_NIC_ARRAY *a = memset(buffer, 0, size); /* that of the ports has the same members */
    a->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, NDIS_SIZEOF_NDIS_SWITCH_NIC_ARRAY_REVISION_1 };
    a->FirstElementOffset = FIRST;
    a->NumElements = (ULONG)count;
    a->ElementSize = (ULONG)each;
    for (long i = 0; i < count && element(information, i, address, state, type); i++) {
        void *at = (UCHAR *)buffer + FIRST + (size_t)i * each;
        if (nics)
            pl_nic_parameters(at, address, type, nic_state(state));
        else
            pl_port_parameters(at, address,
                               strcmp(state, "Teardown") == 0 ? NdisSwitchPortStateTeardown : NdisSwitchPortStateCreated);
    }
    return size;
}

size_t pl_switch_fill(NDIS_OID oid, void *buffer, size_t room, const char *information)
{
    switch (oid) {
    case OID_SWITCH_PARAMETERS: return parameters(buffer, room, information);
    case OID_SWITCH_NIC_ARRAY:
    case OID_SWITCH_PORT_ARRAY: return array(oid, buffer, room, information);
    case OID_SWITCH_PORT_PROPERTY_ENUM: {
        NDIS_SWITCH_PORT_PROPERTY_ENUM_PARAMETERS *p = buffer;
        if (room >= sizeof *p) p->NumProperties = 0, p->FirstPropertyOffset = sizeof *p;
        return sizeof *p;
    }
    default: {
        NDIS_SWITCH_PROPERTY_ENUM_PARAMETERS *p = buffer;
        if (room >= sizeof *p) p->NumProperties = 0, p->FirstPropertyOffset = sizeof *p;
        return sizeof *p;
    }
    }
}
