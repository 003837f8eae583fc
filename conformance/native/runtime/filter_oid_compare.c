/* What the driver made of a request: its contents against those that came from above, and its results against those
 * that came from below. */
#include "filter.h"

enum difference { SAME, SMALLER, LARGER, SAVED, OTHER };

static const char *const words[] = { "same", "mtu-reduced", "mtu-increased", "answered", "changed" };

static bool equal_but(const void *one, const void *other, size_t size, size_t from, size_t to)
{
    const char *a = one, *b = other;
    return memcmp(a, b, from) == 0 && memcmp(a + to, b + to, size - to) == 0;
}

/* Addresses of an encapsulation apart. */
static bool same_encapsulation(const pl_oid *o, const NDIS_SWITCH_NIC_OID_REQUEST *now, const void *inner_contents)
{
    const NDIS_SWITCH_NIC_OID_REQUEST *before = o->before;
    const NDIS_OID_REQUEST *inner = now->OidRequest, *was = o->inner;
    size_t size;
    if (before->Header.Type != now->Header.Type || before->Flags != now->Flags) return false;
    if (!inner || !was) return inner == was;
    const void *contents = pl_oid_buffer(inner, &size);
    return inner->DATA.QUERY_INFORMATION.Oid == was->DATA.QUERY_INFORMATION.Oid
           && inner->RequestType == was->RequestType && size == o->inner_size
           && (size == 0 || memcmp(contents, inner_contents, size) == 0);
}

static enum difference difference(const pl_oid *o, const void *now, size_t size)
{
    NDIS_OID oid = pl_oid_of(o->oid);
    if (size != o->size || (size > 0 && !now)) return OTHER;
    if (oid == OID_SWITCH_NIC_REQUEST) return same_encapsulation(o, now, o->inner_before) ? SAME : OTHER;
    if (size == 0 || memcmp(now, o->before, size) == 0) return SAME;
    if (oid >= OID_SWITCH_NIC_CREATE && oid <= OID_SWITCH_NIC_DELETE) {
        const NDIS_SWITCH_NIC_PARAMETERS *a = o->before, *b = now;
        size_t at = offsetof(NDIS_SWITCH_NIC_PARAMETERS, MTU);
        if (equal_but(a, b, size, at, at + sizeof a->MTU)) return b->MTU < a->MTU ? SMALLER : LARGER;
    }
    if (oid == OID_SWITCH_NIC_SAVE) {
        size_t at = offsetof(NDIS_SWITCH_NIC_SAVE_STATE, ExtensionId);
        size_t end = offsetof(NDIS_SWITCH_NIC_SAVE_STATE, SaveDataSize);
        if (equal_but(o->before, now, sizeof(NDIS_SWITCH_NIC_SAVE_STATE), at, end)) return SAVED;
    }
    return OTHER;
}

const char *pl_oid_sent(pl_oid *original, const NDIS_OID_REQUEST *sent)
{
    size_t size;
    const void *now = pl_oid_buffer(sent, &size);
    bool same_request = sent->DATA.QUERY_INFORMATION.Oid == original->request->DATA.QUERY_INFORMATION.Oid;
    original->sent = words[same_request ? difference(original, now, size) : OTHER];
    return original->sent;
}

static void keep(void **to, const void *from, size_t size, size_t wanted)
{
    free(*to);
    *to = NULL;
    if (!from || size != wanted || size == 0) return;
    *to = malloc(size);
    if (!*to) pl_die("out of memory");
    memcpy(*to, from, size);
}

void pl_oid_came_back(pl_oid *o, const NDIS_OID_REQUEST *lower)
{
    size_t size, inner_size = 0;
    const void *now = pl_oid_buffer(lower, &size);
    keep(&o->after, now, size, o->size);
    NDIS_OID_REQUEST *inner = pl_oid_encapsulated(lower);
    const void *inner_now = inner ? pl_oid_buffer(inner, &inner_size) : NULL;
    keep(&o->inner_after, inner_now, inner_size, o->inner_size);
    o->lower = *lower;
    o->answered_below = true;
}

/* Whether the buffer is as the answer from below left it. */
static bool as_below(const pl_oid *o)
{
    if (!o->after) return false;
    if (pl_oid_of(o->oid) == OID_SWITCH_NIC_REQUEST)
        return o->inner_after && same_encapsulation(o, o->buffer, o->inner_after);
    return memcmp(o->after, o->buffer, o->size) == 0;
}

static const char *data(const pl_oid *o)
{
    bool set = o->request->RequestType == NdisRequestSetInformation;
    enum difference d = difference(o, o->buffer, o->size);
    if (d == SAME) return words[SAME];
    if (set || pl_oid_of(o->oid) == OID_SWITCH_NIC_SAVE) return words[d];
    if (o->answered_below && !as_below(o)) return words[OTHER];
    if (pl_oid_of(o->oid) == OID_SWITCH_NIC_REQUEST && o->inner && o->inner->RequestType == NdisRequestSetInformation)
        return words[OTHER];
    return o->answered_below && strcmp(o->sent, words[SAME]) != 0 ? o->sent : words[SAVED];
}

static bool counted(const pl_oid *o, NDIS_STATUS status)
{
    const NDIS_OID_REQUEST *r = o->request, *l = &o->lower;
    bool method = r->RequestType == NdisRequestMethod, set = r->RequestType == NdisRequestSetInformation;
    UINT needed = method ? r->DATA.METHOD_INFORMATION.BytesNeeded : r->DATA.QUERY_INFORMATION.BytesNeeded;
    if (o->answered_below && r->RequestType == l->RequestType)
        return method ? r->DATA.METHOD_INFORMATION.BytesWritten == l->DATA.METHOD_INFORMATION.BytesWritten
                            && r->DATA.METHOD_INFORMATION.BytesRead == l->DATA.METHOD_INFORMATION.BytesRead
                            && needed == l->DATA.METHOD_INFORMATION.BytesNeeded
                      : r->DATA.QUERY_INFORMATION.BytesWritten == l->DATA.QUERY_INFORMATION.BytesWritten
                            && needed == l->DATA.QUERY_INFORMATION.BytesNeeded;
    if (status != NDIS_STATUS_SUCCESS)
        return needed > (pl_oid_of(o->oid) == OID_SWITCH_NIC_SAVE ? sizeof(NDIS_SWITCH_NIC_SAVE_STATE) : 0);
    if (method) return true;
    UINT count = r->DATA.QUERY_INFORMATION.BytesWritten; /* BytesRead is at the same place */
    return count <= o->size && (count > 0 || (set && o->size == 0));
}

static void saved(const pl_oid *o, void (*put)(const char *, const char *))
{
    const NDIS_SWITCH_NIC_SAVE_STATE *s = o->buffer;
    char text[700], *to = text;
    size_t length = s->SaveDataOffset < o->size ? o->size - s->SaveDataOffset : 0;
    const UCHAR *from = (const UCHAR *)s + s->SaveDataOffset, *id = (const UCHAR *)&s->ExtensionId;
    if (length > s->SaveDataSize) length = s->SaveDataSize;
    while (length > 0 && from[length - 1] == 0) length--;
    if (length > 256) length = 256;
    to += sprintf(to, "PortId=%u;NicIndex=%u;ExtensionId=", s->PortId, s->NicIndex);
    for (size_t i = 0; i < sizeof(GUID); i++) to += sprintf(to, "%02x", id[i]);
    to += sprintf(to, ";SaveData=");
    for (size_t i = 0; i < length; i++) to += sprintf(to, "%02x", from[i]);
    put("information", text);
}

void pl_oid_ended(pl_oid *o, NDIS_STATUS status, void (*put)(const char *, const char *))
{
    const char *what = data(o);
    put("data", what);
    if (status == NDIS_STATUS_SUCCESS || status == NDIS_STATUS_BUFFER_TOO_SHORT || status == NDIS_STATUS_INVALID_LENGTH)
        put("bytes", counted(o, status) ? "counted" : "missing");
    if (status != NDIS_STATUS_SUCCESS) return;
    UCHAR revision = o->request->SupportedRevision;
    put("revision", (o->answered_below ? revision == o->lower.SupportedRevision : revision > 0) ? "set" : "missing");
    if (pl_oid_of(o->oid) == OID_SWITCH_NIC_SAVE && !o->answered_below) saved(o, put);
}
