/* Status indications: into the module, and from it to the drivers above. */
#include "filter.h"

#include "filter_status.h"

static pl_indicated *inside;
static char miniport_mark; /* its address is the handle of the miniport below */

static void header(NDIS_STATUS_INDICATION *i, NDIS_STATUS code)
{
    i->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_STATUS_INDICATION, NDIS_STATUS_INDICATION_REVISION_1,
                                      NDIS_SIZEOF_STATUS_INDICATION_REVISION_1 };
    i->SourceHandle = &miniport_mark;
    i->StatusCode = code;
}

/* What the innermost buffer holds: a structure where drivers look into it, else the kit's text. */
static size_t contents(pl_indicated *s)
{
    if (s->code == NDIS_STATUS_LINK_STATE) {
        NDIS_LINK_STATE *l = pl_lend(sizeof *l);
        l->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, NDIS_SIZEOF_LINK_STATE_REVISION_1 };
        l->MediaConnectState = MediaConnectStateConnected;
        l->MediaDuplexState = MediaDuplexStateFull;
        const char *number = strchr(s->text, ' ');
        l->XmitLinkSpeed = l->RcvLinkSpeed = number ? strtoull(number, NULL, 10) * 1000000 : 0;
        s->contents = (void *)l;
        return sizeof *l;
    }
    if (s->code == NDIS_STATUS_OPER_STATUS) {
        NDIS_OPER_STATE *o = pl_lend(sizeof *o);
        o->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, sizeof *o };
        o->OperationalStatus = NET_IF_OPER_STATUS_UP;
        s->contents = (void *)o;
        return sizeof *o;
    }
    if (!s->has_text) return 0;
    size_t size = sizeof(NDIS_RECEIVE_FILTER_CAPABILITIES) + strlen(s->text) + 1;
    s->contents = pl_lend(size);
    *(NDIS_OBJECT_HEADER *)s->contents = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, (USHORT)size };
    strcpy((char *)s->contents + sizeof(NDIS_RECEIVE_FILTER_CAPABILITIES), s->text);
    return size;
}

static void status(const pl_message *call)
{
    pl_module *m = pl_module_now();
    const char *inner = pl_text(call, "inner"), *text = pl_text(call, "information");
    pl_indicated s = { .around = inside, .has_text = text };
    char of[PL_NAME + 16];
    pl_retired_trim();
    snprintf(s.name, sizeof s.name, "%s", pl_text(call, "indication"));
    snprintf(s.text, sizeof s.text, "%s", text ? text : "");
    s.code = pl_indication_of(inner ? inner : pl_text(call, "code"));
    s.size = contents(&s);
    unsigned char *before = s.contents;
    unsigned char *copy = malloc(s.size + 1);
    if (s.size) memcpy(copy, before, s.size);
    s.outer = pl_lend(sizeof *s.outer);
    header(s.outer, pl_indication_of(pl_text(call, "code")));
    NDIS_STATUS_INDICATION *innermost = s.outer;
    size_t both = sizeof *s.encapsulation + sizeof *s.inner;
    if (inner) {
        s.encapsulation = pl_lend(both);
        s.encapsulation->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, 1, NDIS_SIZEOF_SWITCH_NIC_STATUS_REVISION_1 };
        pl_address_of(pl_text(call, "source"), &s.encapsulation->SourcePortId, &s.encapsulation->SourceNicIndex);
        pl_address_of(pl_text(call, "destination"), &s.encapsulation->DestinationPortId,
                      &s.encapsulation->DestinationNicIndex);
        innermost = s.encapsulation->StatusIndication = s.inner = (void *)(s.encapsulation + 1);
        header(s.inner, s.code);
        s.outer->StatusBuffer = s.encapsulation;
        s.outer->StatusBufferSize = (ULONG)both;
    }
    innermost->StatusBuffer = s.size ? before : NULL;
    innermost->StatusBufferSize = (ULONG)s.size;
    s.contents = copy;
    inside = &s;
    if (m && pl_filter.StatusHandler) pl_filter.StatusHandler(m->context, s.outer);
    inside = s.around;
    snprintf(of, sizeof of, "indication %s", s.name);
    pl_retire(before, s.size, of);
    pl_retire(s.encapsulation, s.encapsulation ? both : 0, of);
    pl_retire(s.outer, sizeof *s.outer, of);
    free(copy);
    pl_return_null();
}

void pl_filter_statuses(void)
{
    pl_entry("FilterStatus", status);
}

/* The indication in whose stead the driver's one comes, if any. */
static pl_indicated *origin(const NDIS_STATUS_INDICATION *i, const NDIS_STATUS_INDICATION *innermost, const char **form)
{
    for (pl_indicated *s = inside; s; s = s->around) {
        if (s->outer == i) {
            *form = "forwarded";
            return s;
        }
    }
    for (pl_indicated *s = inside; s; s = s->around) {
        if (s->outer->StatusCode == i->StatusCode && s->code == innermost->StatusCode) {
            *form = "duplicate";
            return s;
        }
    }
    *form = "own";
    return NULL;
}

static const char *header_name(UCHAR type)
{
    static char number[8];
    if (type == NDIS_OBJECT_TYPE_DEFAULT) return "DEFAULT";
    if (type == NDIS_OBJECT_TYPE_STATUS_INDICATION) return "STATUS_INDICATION";
    snprintf(number, sizeof number, "0x%02X", type);
    return number;
}

VOID NdisFIndicateStatus(NDIS_HANDLE handle, PNDIS_STATUS_INDICATION i)
{
    char source[PL_ADDRESS] = "0/0", destination[PL_ADDRESS] = "0/0", name[PL_NAME];
    const char *form;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisFIndicateStatus");
    pl_module *m = pl_module_of_handle(handle, "NdisFIndicateStatus");
    if (!m) return;
    NDIS_SWITCH_NIC_STATUS_INDICATION *e = NULL;
    if (i->StatusCode == NDIS_STATUS_SWITCH_NIC_STATUS && i->StatusBuffer && i->StatusBufferSize >= sizeof *e)
        e = i->StatusBuffer;
    NDIS_STATUS_INDICATION *inner = e ? e->StatusIndication : NULL, *innermost = inner ? inner : i;
    pl_indicated *s = origin(i, innermost, &form);
    if (e) {
        pl_address_text(source, e->SourcePortId, e->SourceNicIndex);
        pl_address_text(destination, e->DestinationPortId, e->DestinationNicIndex);
    }
    if (s)
        snprintf(name, sizeof name, "%s", s->name);
    else
        snprintf(name, sizeof name, "o%lu", pl_number("own indication"));
    pl_call_begin("NdisFIndicateStatus");
    pl_put("indication", name);
    pl_put("form", form);
    pl_put("code", pl_name_of_indication(i->StatusCode));
    pl_put("source", source);
    pl_put("destination", destination);
    if (inner) pl_put("inner", pl_name_of_indication(inner->StatusCode));
    if (s) {
        bool same = innermost->StatusCode == s->code && innermost->StatusBufferSize == s->size
                    && (s->size == 0 || (innermost->StatusBuffer && memcmp(innermost->StatusBuffer, s->contents, s->size) == 0));
        pl_put("data", same ? "same" : "changed");
        if (same && s->has_text) pl_put("information", s->text);
    }
    pl_put_format("bufferSize", "%u", i->StatusBufferSize);
    pl_put("handle", i->SourceHandle == handle ? "module" : i->SourceHandle == &miniport_mark ? "miniport" : "other");
    if (e) {
        if (inner) {
            pl_put("innerBuffer", inner->StatusBuffer ? "set" : "null");
            pl_put_format("innerSize", "%u", inner->StatusBufferSize);
        }
        pl_put("header", header_name(e->Header.Type));
    }
    pl_call_end();
}
