/* OID requests between the kit and the driver: which structure is which, from entry to end. */
#include "filter.h"

#include "filter_oid.h"

static pl_oid *oids;

pl_oid *pl_oid_find(const NDIS_OID_REQUEST *request)
{
    for (pl_oid *o = oids; o; o = o->next)
        if (o->request == request) return o;
    return NULL;
}

pl_oid *pl_oid_named(int form, const char *name)
{
    for (pl_oid *o = oids; o; o = o->next)
        if ((int)o->form == form && name && strcmp(o->name, name) == 0) return o;
    return NULL;
}

pl_oid *pl_oid_first(void)
{
    return oids;
}

pl_oid *pl_oid_new(int form, const char *name, NDIS_OID_REQUEST *request)
{
    pl_oid *o = calloc(1, sizeof *o);
    if (!o) pl_die("out of memory");
    o->form = form;
    o->sent = "same";
    snprintf(o->name, sizeof o->name, "%s", name ? name : "unnamed");
    o->request = request;
    o->next = oids;
    oids = o;
    return o;
}

static PVOID request_id(const char *name)
{
    return (PVOID)(ULONG_PTR)(0x71000000 + strtoul(name + 1, NULL, 10) * 16);
}

static void *copy(const void *from, size_t size)
{
    void *to = malloc(size ? size : 1);
    if (!to) pl_die("out of memory");
    return size ? memcpy(to, from, size) : to;
}

void pl_oid_drop(pl_oid *o)
{
    pl_oid **at = &oids;
    while (*at != o) at = &(*at)->next;
    *at = o->next;
    for (pl_oid *c = oids; c; c = c->next)
        if (c->original == o) c->original = NULL;
    if (o->form == PL_ORIGINAL) {
        char of[PL_NAME + 16];
        snprintf(of, sizeof of, "request %s", o->name);
        pl_retire(o->inner_buffer, o->inner_size, of);
        pl_retire(o->inner, o->inner ? sizeof *o->inner : 0, of);
        pl_retire(o->buffer, o->size, of);
        pl_retire(o->request, sizeof *o->request, of);
        free(o->before);
        free(o->inner_before);
        free(o->after);
        free(o->inner_after);
    }
    free(o);
}

/* ---- entry points ---- */

static void request(const pl_message *call)
{
    const char *name = pl_text(call, "req");
    pl_module *m = pl_module_now();
    pl_retired_trim();
    pl_oid *o = pl_oid_new(PL_ORIGINAL, name, NULL);
    snprintf(o->oid, sizeof o->oid, "%s", pl_text(call, "oid"));
    snprintf(o->target, sizeof o->target, "%s", pl_text(call, "target"));
    o->request_id = request_id(o->name);
    pl_oid_build(o, call);
    o->before = copy(o->buffer, o->size);
    o->inner_before = copy(o->inner_buffer, o->inner_size);
    if (!m || !pl_filter.OidRequestHandler) {
        pl_return_status(NDIS_STATUS_NOT_SUPPORTED);
        pl_oid_drop(o);
        return;
    }
    NDIS_STATUS status = pl_filter.OidRequestHandler(m->context, o->request);
    pl_return_status(status);
    if (status == NDIS_STATUS_PENDING) return;
    o = pl_oid_named(PL_ORIGINAL, name);
    if (!o) return; /* completed and failed at once: the kit sees both */
    pl_oid_ended(o, status, pl_return_put);
    pl_oid_drop(o);
}

static pl_oid *coming_back(const pl_message *call)
{
    const char *cloned = pl_text(call, "cloned"), *own = pl_text(call, "own"), *req = pl_text(call, "req");
    pl_oid *o = cloned ? pl_oid_named(PL_CLONE, cloned) : own ? pl_oid_named(PL_OWN, own) : pl_oid_named(PL_ORIGINAL, req);
    if (!o) pl_die("%s is completed, which the driver does not have below", cloned ? cloned : own ? own : req);
    return o;
}

static void complete(const pl_message *call)
{
    pl_oid *o = coming_back(call);
    pl_module *m = pl_module_now();
    if (o->gone) {
        pl_oid_drop(o);
        pl_return_null();
        return;
    }
    NDIS_OID_REQUEST *request = o->request;
    NDIS_STATUS status = pl_oid_arrived(o, pl_status_of(pl_text(call, "status")), call);
    if (m && pl_filter.OidRequestCompleteHandler) pl_filter.OidRequestCompleteHandler(m->context, request, status);
    pl_return_null();
}

static void cancel(const pl_message *call)
{
    pl_module *m = pl_module_now();
    const char *name = pl_text(call, "req");
    if (m && name && pl_filter.CancelOidRequestHandler)
        pl_filter.CancelOidRequestHandler(m->context, request_id(name));
    pl_return_null();
}

/* What was sent below is back, whichever way. */
NDIS_STATUS pl_oid_arrived(pl_oid *o, NDIS_STATUS status, const pl_message *answer)
{
    pl_oid *original = o->form == PL_CLONE ? o->original : o->form == PL_ORIGINAL ? o : NULL;
    status = pl_oid_answer(o->request, status, answer);
    o->below = false;
    if (original) pl_oid_came_back(original, o->request);
    if (o->form == PL_OWN) pl_oid_drop(o);
    return status;
}

void pl_filter_oids(void)
{
    pl_entry("FilterOidRequest", request);
    pl_entry("FilterOidRequestComplete", complete);
    pl_entry("FilterCancelOidRequest", cancel);
}
