/* What the driver does with OID requests: clone, send down, complete, cancel. */
#include "filter.h"

#include "filter_oid.h"

static const char *const clone_kind = "clone of an OID request", *const freed = "freed clone of an OID request";

/* The name of a request that has ended, for the kit to judge what is done with it. */
static const char *ended(const NDIS_OID_REQUEST *request)
{
    return pl_retired_name(request, "request ");
}

NDIS_STATUS NdisAllocateCloneOidRequest(
    NDIS_HANDLE handle, PNDIS_OID_REQUEST request, UINT tag, PNDIS_OID_REQUEST *cloned)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisAllocateCloneOidRequest");
    *cloned = NULL;
    pl_module *m = pl_module_of_handle(handle, "NdisAllocateCloneOidRequest");
    pl_oid *o = pl_oid_find(request);
    if (!m) return NDIS_STATUS_INVALID_PARAMETER;
    if (o && o->form == PL_CLONE) o = o->original;
    if (!o && ended(request)) {
        pl_call_begin("NdisAllocateCloneOidRequest");
        pl_put("req", ended(request));
        pl_call_end();
        return NDIS_STATUS_INVALID_PARAMETER;
    }
    if (!o) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisAllocateCloneOidRequest of a request that did not come from above");
        return NDIS_STATUS_INVALID_PARAMETER;
    }
    NDIS_OID_REQUEST *clone = pl_alloc(PL_OBJECT, sizeof *clone, tag, true, clone_kind);
    if (!clone) return NDIS_STATUS_RESOURCES;
    pl_call_begin("NdisAllocateCloneOidRequest");
    pl_put("req", o->name);
    const pl_message *answer = pl_call_end();
    NDIS_STATUS status = pl_answer_status(answer, NDIS_STATUS_FAILURE);
    const char *name = pl_text(answer, "cloned");
    if (status != NDIS_STATUS_SUCCESS || !name) {
        pl_free(PL_OBJECT, clone, 0, (size_t)-1);
        return status != NDIS_STATUS_SUCCESS ? status : NDIS_STATUS_FAILURE;
    }
    pl_name_clear(freed, clone);
    clone->Header = request->Header;
    clone->RequestType = request->RequestType;
    clone->PortNumber = request->PortNumber;
    clone->Timeout = request->Timeout;
    clone->RequestId = request->RequestId;
    clone->RequestHandle = request->RequestHandle;
    clone->DATA = request->DATA;
    pl_oid_new(PL_CLONE, name, clone)->original = o;
    *cloned = clone;
    return NDIS_STATUS_SUCCESS;
}

VOID NdisFreeCloneOidRequest(NDIS_HANDLE handle, PNDIS_OID_REQUEST request)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFreeCloneOidRequest");
    pl_module_of_handle(handle, "NdisFreeCloneOidRequest");
    pl_oid *o = pl_oid_find(request);
    if (o && o->form == PL_CLONE && o->below) {
        pl_misuse("HANDED_OVER", NULL, 0, "NdisFreeCloneOidRequest of %s, which the drivers below have", o->name);
        pl_call_begin("NdisFreeCloneOidRequest");
        pl_put("cloned", o->name);
        o->gone = true;
        o->request = NULL;
        pl_call_end();
    } else if (o && o->form == PL_CLONE) {
        pl_call_begin("NdisFreeCloneOidRequest");
        pl_put("cloned", o->name);
        pl_name_set(freed, request, o->name);
        pl_oid_drop(o);
        pl_call_end();
    } else if (o) {
        pl_misuse("BAD_FREE", NULL, 0, "NdisFreeCloneOidRequest of a request that is no clone");
        return;
    } else if (pl_name_of(freed, request)) {
        pl_call_begin("NdisFreeCloneOidRequest");
        pl_put("cloned", pl_name_of(freed, request));
        pl_call_end();
    }
    pl_free(PL_OBJECT, request, 0, (size_t)-1);
}

/* A query that only asks how large its buffer has to be is answered here: the answer is always the same. */
static bool is_probe(const NDIS_OID_REQUEST *r)
{
    size_t size;
    pl_oid_buffer(r, &size);
    return r->RequestType == NdisRequestQueryInformation && r->DATA.QUERY_INFORMATION.Oid >= OID_SWITCH_PARAMETERS
           && r->DATA.QUERY_INFORMATION.Oid <= OID_SWITCH_NIC_ARRAY && size < pl_oid_least(r->DATA.QUERY_INFORMATION.Oid);
}

static pl_oid *sent(NDIS_OID_REQUEST *request)
{
    char name[PL_NAME];
    pl_oid *o = pl_oid_find(request);
    if (o) return o;
    snprintf(name, sizeof name, "q%lu", pl_number("own request"));
    return pl_oid_new(PL_OWN, name, request);
}

NDIS_STATUS NdisFOidRequest(NDIS_HANDLE handle, PNDIS_OID_REQUEST request)
{
    char target[PL_ADDRESS], source[PL_ADDRESS], name[PL_NAME];
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFOidRequest");
    pl_module *m = pl_module_of_handle(handle, "NdisFOidRequest");
    if (!m) return NDIS_STATUS_FAILURE;
    if (!pl_oid_find(request) && is_probe(request)) {
        request->DATA.QUERY_INFORMATION.BytesWritten = 0;
        request->DATA.QUERY_INFORMATION.BytesNeeded = (UINT)pl_oid_least(request->DATA.QUERY_INFORMATION.Oid);
        return NDIS_STATUS_INVALID_LENGTH;
    }
    if (!pl_oid_find(request) && (ended(request) || pl_name_of(freed, request))) {
        pl_misuse("HANDED_OVER", NULL, 0, "NdisFOidRequest of %s, which is over",
                  ended(request) ? ended(request) : pl_name_of(freed, request));
        return NDIS_STATUS_FAILURE;
    }
    pl_oid *o = sent(request);
    pl_oid *original = o->form == PL_CLONE ? o->original : NULL;
    NDIS_OID_REQUEST *inner = pl_oid_encapsulated(request);
    int form = (int)o->form;
    snprintf(name, sizeof name, "%s", o->name);
    pl_oid_addresses(request, target, source);
    pl_call_begin("NdisFOidRequest");
    pl_put(form == PL_CLONE ? "cloned" : form == PL_OWN ? "own" : "req", name);
    pl_put("oid", pl_name_of_oid(request->DATA.QUERY_INFORMATION.Oid));
    pl_put("target", original && strcmp(target, "none") == 0 ? original->target : target);
    pl_put("source", source);
    pl_put("type", pl_oid_type(request));
    if (inner) {
        pl_put("inner", pl_name_of_oid(inner->DATA.QUERY_INFORMATION.Oid));
        pl_put("innerType", pl_oid_type(inner));
    }
    if (request->DATA.QUERY_INFORMATION.Oid == OID_SWITCH_NIC_REQUEST) pl_put("shape", pl_oid_shape(request));
    if (original) pl_put("data", pl_oid_sent(original, request));
    pl_put("irql", pl_level());
    o->below = true;
    o->request_id = request->RequestId;
    const pl_message *answer = pl_call_end();
    NDIS_STATUS status = pl_answer_status(answer, NDIS_STATUS_FAILURE);
    if (status == NDIS_STATUS_PENDING) return status;
    o = pl_oid_named(form, name);
    if (!o || o->gone) {
        if (o) pl_oid_drop(o);
        return status;
    }
    return pl_oid_arrived(o, status, answer);
}

VOID NdisFOidRequestComplete(NDIS_HANDLE handle, PNDIS_OID_REQUEST request, NDIS_STATUS status)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFOidRequestComplete");
    pl_module *m = pl_module_of_handle(handle, "NdisFOidRequestComplete");
    pl_oid *o = pl_oid_find(request);
    if (!m) return;
    pl_call_begin("NdisFOidRequestComplete");
    pl_put("req", o ? o->name : ended(request) ? ended(request) : "unknown");
    pl_put("status", pl_name_of_status(status));
    pl_put("irql", pl_level());
    if (o && o->form == PL_ORIGINAL) {
        pl_oid_ended(o, status, pl_put);
        pl_oid_drop(o);
    }
    pl_call_end();
}

VOID NdisFCancelOidRequest(NDIS_HANDLE handle, PVOID id)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFCancelOidRequest");
    pl_module *m = pl_module_of_handle(handle, "NdisFCancelOidRequest");
    if (!m) return;
    pl_oid *by_id = NULL, *by_pointer = NULL, *known = NULL;
    for (pl_oid *o = pl_oid_first(); o; o = o->next) {
        if (o->below && o->request_id == id) by_id = o;
        if (o->below && o->request == id) by_pointer = o;
        if (o->request_id == id) known = o;
    }
    pl_oid *o = by_id ? by_id : by_pointer ? by_pointer : known;
    pl_call_begin("NdisFCancelOidRequest");
    pl_put("req", !o ? "unknown" : o->form == PL_CLONE && o->original ? o->original->name : o->name);
    pl_put("identifier", by_id || (known && !by_pointer) ? "request-id" : by_pointer ? "pointer" : "other");
    pl_put("irql", pl_level());
    pl_call_end();
}

/* Direct requests pass beside everything that the kit speaks of. */
NDIS_STATUS NdisFDirectOidRequest(NDIS_HANDLE handle, PNDIS_OID_REQUEST request)
{
    (void)request;
    pl_module_of_handle(handle, "NdisFDirectOidRequest");
    return NDIS_STATUS_NOT_SUPPORTED;
}

VOID NdisFDirectOidRequestComplete(NDIS_HANDLE handle, PNDIS_OID_REQUEST request, NDIS_STATUS status)
{
    (void)request;
    (void)status;
    pl_module_of_handle(handle, "NdisFDirectOidRequestComplete");
}

VOID NdisFCancelDirectOidRequest(NDIS_HANDLE handle, PVOID id)
{
    (void)id;
    pl_module_of_handle(handle, "NdisFCancelDirectOidRequest");
}
