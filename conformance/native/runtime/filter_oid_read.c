/* What an OID request of the driver says: type, addresses, and whether an encapsulation is as it has to be. */
#include "filter.h"

void *pl_oid_buffer(const NDIS_OID_REQUEST *r, size_t *size)
{
    if (r->RequestType == NdisRequestMethod) {
        ULONG in = r->DATA.METHOD_INFORMATION.InputBufferLength, out = r->DATA.METHOD_INFORMATION.OutputBufferLength;
        *size = in > out ? in : out;
    } else {
        *size = r->DATA.QUERY_INFORMATION.InformationBufferLength;
    }
    void *buffer = r->DATA.QUERY_INFORMATION.InformationBuffer;
    if (!buffer) *size = 0;
    return buffer;
}

const char *pl_oid_type(const NDIS_OID_REQUEST *r)
{
    switch (r->RequestType) {
    case NdisRequestQueryInformation:
    case NdisRequestQueryStatistics: return "query";
    case NdisRequestSetInformation: return "set";
    case NdisRequestMethod: return "method";
    default: return "other";
    }
}

/* The encapsulation in the buffer of an OID_SWITCH_NIC_REQUEST; NULL if it holds none. */
static const NDIS_SWITCH_NIC_OID_REQUEST *encapsulation(const NDIS_OID_REQUEST *r)
{
    size_t size;
    if (r->DATA.QUERY_INFORMATION.Oid != OID_SWITCH_NIC_REQUEST) return NULL;
    const NDIS_SWITCH_NIC_OID_REQUEST *e = pl_oid_buffer(r, &size);
    return e && size >= sizeof *e && e->Header.Type == NDIS_OBJECT_TYPE_DEFAULT && e->Header.Revision > 0 ? e : NULL;
}

NDIS_OID_REQUEST *pl_oid_encapsulated(const NDIS_OID_REQUEST *r)
{
    const NDIS_SWITCH_NIC_OID_REQUEST *e = encapsulation(r);
    return e ? e->OidRequest : NULL;
}

const char *pl_oid_shape(const NDIS_OID_REQUEST *r)
{
    const NDIS_SWITCH_NIC_OID_REQUEST *e = encapsulation(r);
    size_t size = r->RequestType == NdisRequestMethod ? r->DATA.METHOD_INFORMATION.InputBufferLength
                                                      : r->DATA.SET_INFORMATION.InformationBufferLength;
    if (r->Header.Type != NDIS_OBJECT_TYPE_OID_REQUEST || r->Header.Revision == 0
        || r->Header.Size < NDIS_SIZEOF_OID_REQUEST_REVISION_1 || r->PortNumber != NDIS_DEFAULT_PORT_NUMBER)
        return "header";
    if (!e) return "no-encapsulation";
    if (size != NDIS_SIZEOF_NDIS_SWITCH_NIC_OID_REQUEST_REVISION_1) return "length";
    return e->OidRequest ? "valid" : "no-inner";
}

static void port_text(char text[PL_ADDRESS], ULONG port)
{
    snprintf(text, PL_ADDRESS, "%u", port > 999999999 ? 999999999 : port);
}

/* Addresses as the kit writes them; "none" where the request names no port. */
void pl_oid_addresses(const NDIS_OID_REQUEST *r, char target[PL_ADDRESS], char source[PL_ADDRESS])
{
    size_t size;
    const void *buffer = pl_oid_buffer(r, &size);
    NDIS_OID oid = r->DATA.QUERY_INFORMATION.Oid;
    const NDIS_SWITCH_NIC_OID_REQUEST *e = encapsulation(r);
    strcpy(target, "none");
    strcpy(source, "0/0");
    if (e) {
        pl_address_text(target, e->DestinationPortId, e->DestinationNicIndex);
        pl_address_text(source, e->SourcePortId, e->SourceNicIndex);
        return;
    }
    switch (oid) {
    case OID_SWITCH_NIC_CREATE:
    case OID_SWITCH_NIC_CONNECT:
    case OID_SWITCH_NIC_UPDATED:
    case OID_SWITCH_NIC_DISCONNECT:
    case OID_SWITCH_NIC_DELETE: {
        const NDIS_SWITCH_NIC_PARAMETERS *p = buffer;
        if (size >= offsetof(NDIS_SWITCH_NIC_PARAMETERS, NicType)) pl_address_text(target, p->PortId, p->NicIndex);
        break;
    }
    case OID_SWITCH_NIC_SAVE:
    case OID_SWITCH_NIC_SAVE_COMPLETE:
    case OID_SWITCH_NIC_RESTORE:
    case OID_SWITCH_NIC_RESTORE_COMPLETE: {
        const NDIS_SWITCH_NIC_SAVE_STATE *p = buffer;
        if (size >= offsetof(NDIS_SWITCH_NIC_SAVE_STATE, ExtensionId)) pl_address_text(target, p->PortId, p->NicIndex);
        break;
    }
    case OID_SWITCH_PORT_CREATE:
    case OID_SWITCH_PORT_UPDATED:
    case OID_SWITCH_PORT_TEARDOWN:
    case OID_SWITCH_PORT_DELETE:
    case OID_SWITCH_PORT_PROPERTY_ADD:
    case OID_SWITCH_PORT_PROPERTY_UPDATE:
    case OID_SWITCH_PORT_PROPERTY_DELETE:
    case OID_SWITCH_PORT_PROPERTY_ENUM:
    case OID_SWITCH_PORT_FEATURE_STATUS_QUERY: {
        const NDIS_SWITCH_PORT_PARAMETERS *p = buffer; /* PortId is at the same place in all of them */
        if (size >= offsetof(NDIS_SWITCH_PORT_PARAMETERS, PortName)) port_text(target, p->PortId);
        break;
    }
    default: break;
    }
}
