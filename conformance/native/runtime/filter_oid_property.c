/* Requests about policies: properties that are added, updated, deleted or listed, and feature status. */
#include "filter_oid.h"

#define CUSTOM_BYTES 16 /* of a custom property's own data */

static void header(NDIS_OBJECT_HEADER *h, size_t size)
{
    *h = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, (USHORT)size };
}

static GUID guid_of(const char *id, unsigned kind)
{
    GUID guid = { kind, 0x1D, 0x5A11, { 0 } };
    unsigned hash = 5381;
    for (const char *c = id; *c; c++) hash = hash * 33 + (unsigned char)*c;
    memcpy(guid.Data4, &hash, sizeof hash);
    return guid;
}

static NDIS_SWITCH_PORT_ID port_of(const pl_oid *r)
{
    NDIS_SWITCH_PORT_ID port;
    NDIS_SWITCH_NIC_INDEX none;
    pl_address_of(r->target, &port, &none);
    return port;
}

/* What a property holds: data of its own kind if it is custom, a VLAN otherwise. */
static ULONG value(UCHAR *to, bool custom, const char *id)
{
    if (custom) {
        NDIS_SWITCH_PORT_PROPERTY_CUSTOM *c = (void *)to; /* that of the switch has the same members */
        header(&c->Header, sizeof *c);
        c->PropertyBufferLength = CUSTOM_BYTES;
        c->PropertyBufferOffset = sizeof *c;
        size_t length = strlen(id);
        memcpy(c + 1, id, length < CUSTOM_BYTES ? length : CUSTOM_BYTES);
        return sizeof *c + CUSTOM_BYTES;
    }
    NDIS_SWITCH_PORT_PROPERTY_VLAN *v = (void *)to;
    header(&v->Header, sizeof *v);
    v->OperationMode = NdisSwitchPortVlanModeAccess;
    v->VlanProperties.AccessVlanId = 5;
    return sizeof *v;
}

static size_t deleted(pl_oid *r, bool of_port, bool custom, GUID type, GUID instance)
{
    if (of_port) {
        NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS *p = r->buffer = pl_lend(sizeof *p);
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS_REVISION_1);
        p->PortId = port_of(r);
        p->PropertyType = custom ? NdisSwitchPortPropertyTypeCustom : NdisSwitchPortPropertyTypeVlan;
        p->PropertyId = type;
        p->PropertyInstanceId = instance;
        return sizeof *p;
    }
    NDIS_SWITCH_PROPERTY_DELETE_PARAMETERS *p = r->buffer = pl_lend(sizeof *p);
    header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PROPERTY_DELETE_PARAMETERS_REVISION_1);
    p->PropertyType = NdisSwitchPropertyTypeCustom;
    p->PropertyId = type;
    p->PropertyInstanceId = instance;
    return sizeof *p;
}

size_t pl_oid_property(pl_oid *r, const pl_message *call, const char *information)
{
    char id[64] = "";
    const char *kind = pl_text(call, "property");
    bool custom = !kind || strcmp(kind, "custom") == 0, of_port = strncmp(r->oid, "OID_SWITCH_PORT_", 16) == 0;
    pl_member(information, "PropertyId", id, sizeof id);
    GUID type = custom ? guid_of("custom", 0xC0570000) : guid_of("vlan", 0x57A00000), instance = guid_of(id, 0x1D000000);
    if (strstr(r->oid, "PROPERTY_DELETE")) return deleted(r, of_port, custom, type, instance);
    size_t room = custom ? sizeof(NDIS_SWITCH_PORT_PROPERTY_CUSTOM) + CUSTOM_BYTES : sizeof(NDIS_SWITCH_PORT_PROPERTY_VLAN);
    if (of_port) {
        NDIS_SWITCH_PORT_PROPERTY_PARAMETERS *p = r->buffer = pl_lend(sizeof *p + room);
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PORT_PROPERTY_PARAMETERS_REVISION_1);
        p->PortId = port_of(r);
        p->PropertyType = custom ? NdisSwitchPortPropertyTypeCustom : NdisSwitchPortPropertyTypeVlan;
        p->PropertyId = type;
        p->PropertyInstanceId = instance;
        p->PropertyVersion = 0x0100;
        p->SerializationVersion = NDIS_SWITCH_OBJECT_SERIALIZATION_VERSION_1;
        p->PropertyBufferOffset = sizeof *p;
        p->PropertyBufferLength = value((UCHAR *)(p + 1), custom, id);
        return sizeof *p + p->PropertyBufferLength;
    }
    NDIS_SWITCH_PROPERTY_PARAMETERS *p = r->buffer = pl_lend(sizeof *p + room);
    header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PROPERTY_PARAMETERS_REVISION_1);
    p->PropertyType = NdisSwitchPropertyTypeCustom;
    p->PropertyId = type;
    p->PropertyInstanceId = instance;
    p->PropertyVersion = 0x0100;
    p->SerializationVersion = NDIS_SWITCH_OBJECT_SERIALIZATION_VERSION_1;
    p->PropertyBufferOffset = sizeof *p;
    p->PropertyBufferLength = value((UCHAR *)(p + 1), custom, id);
    return sizeof *p + p->PropertyBufferLength;
}

size_t pl_oid_enumeration(pl_oid *r, NDIS_OID oid)
{
    size_t size = 512;
    r->buffer = pl_lend(size);
    if (oid == OID_SWITCH_PORT_PROPERTY_ENUM) {
        NDIS_SWITCH_PORT_PROPERTY_ENUM_PARAMETERS *p = r->buffer;
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PORT_PROPERTY_ENUM_PARAMETERS_REVISION_1);
        p->PortId = port_of(r);
        p->PropertyType = NdisSwitchPortPropertyTypeCustom;
        p->PropertyId = guid_of("custom", 0xC0570000);
        p->SerializationVersion = NDIS_SWITCH_OBJECT_SERIALIZATION_VERSION_1;
    } else if (oid == OID_SWITCH_PROPERTY_ENUM) {
        NDIS_SWITCH_PROPERTY_ENUM_PARAMETERS *p = r->buffer;
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PROPERTY_ENUM_PARAMETERS_REVISION_1);
        p->PropertyType = NdisSwitchPropertyTypeCustom;
        p->PropertyId = guid_of("custom", 0xC0570000);
        p->SerializationVersion = NDIS_SWITCH_OBJECT_SERIALIZATION_VERSION_1;
    } else if (oid == OID_SWITCH_PORT_FEATURE_STATUS_QUERY) {
        NDIS_SWITCH_PORT_FEATURE_STATUS_PARAMETERS *p = r->buffer;
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_PORT_FEATURE_STATUS_PARAMETERS_REVISION_1);
        p->PortId = port_of(r);
        p->FeatureStatusType = NdisSwitchPortFeatureStatusTypeCustom;
        p->FeatureStatusId = guid_of("status", 0x57A70000);
    } else {
        NDIS_SWITCH_FEATURE_STATUS_PARAMETERS *p = r->buffer;
        header(&p->Header, NDIS_SIZEOF_NDIS_SWITCH_FEATURE_STATUS_PARAMETERS_REVISION_1);
        p->FeatureStatusType = NdisSwitchFeatureStatusTypeCustom;
        p->FeatureStatusId = guid_of("status", 0x57A70000);
    }
    return size;
}
