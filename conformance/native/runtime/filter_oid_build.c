/* An OID request as it enters the module: the kit's flat message as an NDIS_OID_REQUEST with its buffer. */
#include "filter_oid.h"

#define ELEMENTS 48 /* ports or connections for which the buffer of a query has room */

static void header(NDIS_OBJECT_HEADER *h, UCHAR revision, size_t size)
{
    *h = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, revision, (USHORT)size };
}

static NDIS_SWITCH_NIC_TYPE nic_type(const char *text)
{
    return !text                            ? NdisSwitchNicTypeSynthetic
           : strcmp(text, "External") == 0  ? NdisSwitchNicTypeExternal
           : strcmp(text, "Internal") == 0  ? NdisSwitchNicTypeInternal
           : strcmp(text, "Emulated") == 0  ? NdisSwitchNicTypeEmulated
                                            : NdisSwitchNicTypeSynthetic;
}

void pl_nic_parameters(NDIS_SWITCH_NIC_PARAMETERS *p, const char *nic, const char *type, NDIS_SWITCH_NIC_STATE state)
{
    header(&p->Header, NDIS_SWITCH_NIC_PARAMETERS_REVISION_1, NDIS_SIZEOF_NDIS_SWITCH_NIC_PARAMETERS_REVISION_1);
    pl_address_of(nic, &p->PortId, &p->NicIndex);
    p->NicType = nic_type(type);
    p->NicState = state;
    p->MTU = 1500;
    bool external = p->NicType == NdisSwitchNicTypeExternal;
    if (external || p->NicType == NdisSwitchNicTypeInternal) {
        pl_counted(&p->NicName, "{4D36E972-E325-11CE-BFC1-%04X%04X%04X}", p->PortId, p->NicIndex, p->NicType);
        p->NetCfgInstanceId = (GUID){ 0x4D36E972, 0xE325, 0x11CE,
                                      { 0xBF, 0xC1, 0, (UCHAR)p->PortId, 0, (UCHAR)p->NicIndex, 0, (UCHAR)p->NicType } };
    } else {
        pl_counted(&p->NicName, "5A11C0DE-0000-0000-0000-%08X%04X", p->PortId, p->NicIndex);
        pl_counted(&p->VmName, "7E57AB1E-0000-0000-0000-%012X", p->PortId);
        pl_counted(&p->VmFriendlyName, "virtual machine %u", p->PortId);
    }
    pl_counted(&p->NicFriendlyName, external ? "adapter %u/%u" : "network adapter %u/%u", p->PortId, p->NicIndex);
    UCHAR mac[6] = { 0x02, 0, 0, 0, (UCHAR)p->PortId, (UCHAR)p->NicIndex };
    memcpy(p->PermanentMacAddress, mac, 6);
    memcpy(p->CurrentMacAddress, mac, 6);
    if (!external) memcpy(p->VMMacAddress, mac, 6);
}

void pl_port_parameters(NDIS_SWITCH_PORT_PARAMETERS *p, const char *port, NDIS_SWITCH_PORT_STATE state)
{
    NDIS_SWITCH_NIC_INDEX none;
    header(&p->Header, NDIS_SWITCH_PORT_PARAMETERS_REVISION_1, NDIS_SIZEOF_NDIS_SWITCH_PORT_PARAMETERS_REVISION_1);
    pl_address_of(port, &p->PortId, &none);
    pl_counted(&p->PortName, "90A70000-0000-0000-0000-%012X", p->PortId);
    pl_counted(&p->PortFriendlyName, "port %u", p->PortId);
    p->PortType = p->PortId == 1 ? NdisSwitchPortTypeExternal : NdisSwitchPortTypeSynthetic;
    p->PortState = state;
}

static size_t nic(pl_oid *r, const pl_message *call, const char *information)
{
    NDIS_SWITCH_NIC_STATE state = strcmp(r->oid, "OID_SWITCH_NIC_CREATE") == 0 ? NdisSwitchNicStateCreated
                                  : strcmp(r->oid, "OID_SWITCH_NIC_DISCONNECT") == 0 ? NdisSwitchNicStateDisconnected
                                  : strcmp(r->oid, "OID_SWITCH_NIC_DELETE") == 0     ? NdisSwitchNicStateDeleted
                                                                                     : NdisSwitchNicStateConnected;
    NDIS_SWITCH_NIC_PARAMETERS *p = r->buffer = pl_lend(sizeof *p);
    pl_nic_parameters(p, r->target, pl_text(call, "nicType"), state);
    p->MTU = (ULONG)pl_member_number(information, "MTU", 1500);
    const char *flags = pl_text(call, "nicFlags");
    if (flags && strcmp(flags, "initializing") == 0) p->Flags = NDIS_SWITCH_NIC_FLAGS_NIC_INITIALIZING;
    return sizeof *p;
}

static size_t port(pl_oid *r, const char *information)
{
    NDIS_SWITCH_PORT_STATE state = strcmp(r->oid, "OID_SWITCH_PORT_TEARDOWN") == 0 ? NdisSwitchPortStateTeardown
                                   : strcmp(r->oid, "OID_SWITCH_PORT_DELETE") == 0 ? NdisSwitchPortStateDeleted
                                                                                   : NdisSwitchPortStateCreated;
    char text[128];
    NDIS_SWITCH_PORT_PARAMETERS *p = r->buffer = pl_lend(sizeof *p);
    pl_port_parameters(p, r->target, state);
    p->IsValidationPort = pl_member(information, "IsValidationPort", text, sizeof text) && strcmp(text, "TRUE") == 0;
    if (pl_member(information, "PortFriendlyName", text, sizeof text)) pl_counted(&p->PortFriendlyName, "%s", text);
    return sizeof *p;
}

/* Whose data a restore holds is told by ExtensionId; what a save wrote comes back as it was (filter_oid_read.c). */
static size_t save(pl_oid *r, const char *information)
{
    char text[PL_ADDRESS * 2], data[8200];
    bool restores = pl_member(information, "SaveData", data, sizeof data);
    size_t length = restores ? strlen(data) / 2 : (size_t)pl_member_number(information, "SaveDataSize", 0);
    size_t size = sizeof(NDIS_SWITCH_NIC_SAVE_STATE) + length;
    NDIS_SWITCH_NIC_SAVE_STATE *s = r->buffer = pl_lend(size);
    header(&s->Header, NDIS_SWITCH_NIC_SAVE_STATE_REVISION_1, NDIS_SIZEOF_NDIS_SWITCH_NIC_SAVE_STATE_REVISION_1);
    pl_address_of(r->target, &s->PortId, &s->NicIndex);
    s->SaveDataSize = (USHORT)length;
    s->SaveDataOffset = sizeof *s;
    if (!restores) return size;
    UCHAR *to = (UCHAR *)s + sizeof *s;
    for (size_t i = 0; i < length; i++) {
        char byte[3] = { data[2 * i], data[2 * i + 1], 0 };
        to[i] = (UCHAR)strtoul(byte, NULL, 16);
    }
    s->ExtensionId = (GUID){ 0xF04E1611, 0, 0, { 0 } };
    if (pl_member(information, "ExtensionId", text, sizeof text) && strlen(text) == 2 * sizeof(GUID)) {
        for (size_t i = 0; i < sizeof(GUID); i++) {
            char byte[3] = { text[2 * i], text[2 * i + 1], 0 };
            ((UCHAR *)&s->ExtensionId)[i] = (UCHAR)strtoul(byte, NULL, 16);
        }
    }
    return size;
}

static size_t encapsulation(pl_oid *r, const pl_message *call, const char *information)
{
    NDIS_SWITCH_NIC_OID_REQUEST *e = r->buffer = pl_lend(sizeof *e);
    const char *inner = pl_text(call, "inner"), *type = pl_text(call, "innerType");
    header(&e->Header, NDIS_SWITCH_NIC_OID_REQUEST_REVISION_1, NDIS_SIZEOF_NDIS_SWITCH_NIC_OID_REQUEST_REVISION_1);
    pl_address_of(pl_text(call, "source"), &e->SourcePortId, &e->SourceNicIndex);
    pl_address_of(r->target, &e->DestinationPortId, &e->DestinationNicIndex);
    if (!inner) return sizeof *e;
    NDIS_OID_REQUEST *o = e->OidRequest = r->inner = pl_lend(sizeof *o);
    NDIS_OID oid = pl_oid_of(inner);
    r->inner_size = pl_oid_inner_build(oid, information, &r->inner_buffer);
    o->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_OID_REQUEST, 1, NDIS_SIZEOF_OID_REQUEST_REVISION_1 };
    o->RequestId = e;
    o->DATA.QUERY_INFORMATION.Oid = oid;
    o->DATA.QUERY_INFORMATION.InformationBuffer = r->inner_buffer;
    o->DATA.QUERY_INFORMATION.InformationBufferLength = (UINT)r->inner_size;
    if (type && strcmp(type, "method") == 0) {
        o->RequestType = NdisRequestMethod;
        o->DATA.METHOD_INFORMATION.OutputBufferLength = (ULONG)r->inner_size;
    } else {
        o->RequestType = type && strcmp(type, "set") == 0 ? NdisRequestSetInformation : NdisRequestQueryInformation;
    }
    return sizeof *e;
}

static size_t contents(pl_oid *r, const pl_message *call, NDIS_OID oid)
{
    const char *information = pl_text(call, "information");
    if (!information) information = "";
    switch (oid) {
    case OID_SWITCH_NIC_CREATE:
    case OID_SWITCH_NIC_CONNECT:
    case OID_SWITCH_NIC_UPDATED:
    case OID_SWITCH_NIC_DISCONNECT:
    case OID_SWITCH_NIC_DELETE: return nic(r, call, information);
    case OID_SWITCH_PORT_CREATE:
    case OID_SWITCH_PORT_UPDATED:
    case OID_SWITCH_PORT_TEARDOWN:
    case OID_SWITCH_PORT_DELETE: return port(r, information);
    case OID_SWITCH_NIC_SAVE:
    case OID_SWITCH_NIC_SAVE_COMPLETE:
    case OID_SWITCH_NIC_RESTORE:
    case OID_SWITCH_NIC_RESTORE_COMPLETE: return save(r, information);
    case OID_SWITCH_PORT_PROPERTY_ADD:
    case OID_SWITCH_PORT_PROPERTY_UPDATE:
    case OID_SWITCH_PORT_PROPERTY_DELETE:
    case OID_SWITCH_PROPERTY_ADD:
    case OID_SWITCH_PROPERTY_UPDATE:
    case OID_SWITCH_PROPERTY_DELETE: return pl_oid_property(r, call, information);
    case OID_SWITCH_PORT_PROPERTY_ENUM:
    case OID_SWITCH_PROPERTY_ENUM:
    case OID_SWITCH_PORT_FEATURE_STATUS_QUERY:
    case OID_SWITCH_FEATURE_STATUS_QUERY: return pl_oid_enumeration(r, oid);
    case OID_SWITCH_NIC_REQUEST: return encapsulation(r, call, information);
    case OID_SWITCH_NIC_ARRAY:
    case OID_SWITCH_PORT_ARRAY: {
        size_t size = pl_oid_least(oid) + ELEMENTS * ((sizeof(NDIS_SWITCH_NIC_PARAMETERS) + 7) & ~(size_t)7);
        r->buffer = pl_lend(size);
        return size;
    }
    default: return pl_oid_inner_build(oid, information, &r->buffer);
    }
}

void pl_oid_build(pl_oid *r, const pl_message *call)
{
    const char *type = pl_text(call, "type");
    NDIS_OID oid = pl_oid_of(r->oid);
    r->size = contents(r, call, oid);
    NDIS_OID_REQUEST *o = r->request = pl_lend(sizeof *o);
    o->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_OID_REQUEST, 1, NDIS_SIZEOF_OID_REQUEST_REVISION_1 };
    o->RequestId = r->request_id;
    o->RequestHandle = o;
    const char *timeout = pl_text(call, "timeout");
    o->Timeout = timeout ? (UINT)strtoul(timeout, NULL, 10) : 0;
    o->DATA.QUERY_INFORMATION.Oid = oid;
    o->DATA.QUERY_INFORMATION.InformationBuffer = r->buffer;
    o->DATA.QUERY_INFORMATION.InformationBufferLength = (UINT)r->size;
    if (type && strcmp(type, "method") == 0) {
        o->RequestType = NdisRequestMethod;
        o->DATA.METHOD_INFORMATION.OutputBufferLength = (ULONG)r->size;
    } else {
        o->RequestType = type && strcmp(type, "query") == 0 ? NdisRequestQueryInformation : NdisRequestSetInformation;
    }
}
