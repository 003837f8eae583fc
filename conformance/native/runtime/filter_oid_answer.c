/* Answers from below: results in the request that was sent down, as the drivers below would have written them. */
#include "filter.h"

static UINT number(const pl_message *answer, const char *name, UINT otherwise)
{
    const char *text = pl_text(answer, name);
    return text ? (UINT)strtoul(text, NULL, 10) : otherwise;
}

static bool needs_more(NDIS_STATUS status)
{
    return status == NDIS_STATUS_INVALID_LENGTH || status == NDIS_STATUS_BUFFER_TOO_SHORT;
}

static void results(NDIS_OID_REQUEST *r, UINT written, UINT read, UINT needed)
{
    if (r->RequestType == NdisRequestMethod) {
        r->DATA.METHOD_INFORMATION.BytesWritten = written;
        r->DATA.METHOD_INFORMATION.BytesRead = read;
        r->DATA.METHOD_INFORMATION.BytesNeeded = needed;
    } else if (r->RequestType == NdisRequestSetInformation) {
        r->DATA.SET_INFORMATION.BytesRead = read;
        r->DATA.SET_INFORMATION.BytesNeeded = needed;
    } else {
        r->DATA.QUERY_INFORMATION.BytesWritten = written;
        r->DATA.QUERY_INFORMATION.BytesNeeded = needed;
    }
}

static NDIS_STATUS succeed(NDIS_OID_REQUEST *r, const char *information)
{
    size_t room, read = 0, written = 0;
    void *buffer = pl_oid_buffer(r, &room);
    NDIS_OID oid = r->DATA.QUERY_INFORMATION.Oid;
    if (r->RequestType == NdisRequestSetInformation) {
        results(r, 0, (UINT)room, 0);
        return NDIS_STATUS_SUCCESS;
    }
    if (r->RequestType == NdisRequestMethod) {
        read = r->DATA.METHOD_INFORMATION.InputBufferLength;
        room = r->DATA.METHOD_INFORMATION.OutputBufferLength;
    }
    if (!buffer) room = 0;
    written = information && *information ? pl_oid_fill(oid, buffer, room, information)
              : r->RequestType == NdisRequestMethod ? room : pl_oid_fill(oid, buffer, room, "");
    if (written > room && pl_oid_least(oid) > 0 && oid >= OID_SWITCH_PROPERTY_ADD && oid <= OID_SWITCH_NIC_DIRECT_REQUEST) {
        results(r, 0, 0, (UINT)written); /* the kit does not know how large the driver's buffer is */
        return NDIS_STATUS_INVALID_LENGTH;
    }
    results(r, (UINT)(written > room ? room : written), (UINT)read, 0);
    return NDIS_STATUS_SUCCESS;
}

NDIS_STATUS pl_oid_answer(NDIS_OID_REQUEST *r, NDIS_STATUS status, const pl_message *answer)
{
    const char *information = pl_text(answer, "information");
    NDIS_OID_REQUEST *inner = pl_oid_encapsulated(r);
    if (status != NDIS_STATUS_SUCCESS) {
        UINT needed = needs_more(status) ? number(answer, "bytesNeeded", 0) : 0;
        results(r, 0, 0, needed);
        if (inner) results(inner, 0, 0, needed);
        return status;
    }
    r->SupportedRevision = (UCHAR)number(answer, "supportedRevision", 1);
    if (!inner) return succeed(r, information);
    inner->SupportedRevision = r->SupportedRevision;
    succeed(inner, information);
    size_t size;
    pl_oid_buffer(r, &size);
    results(r, (UINT)size, (UINT)size, 0);
    return NDIS_STATUS_SUCCESS;
}
