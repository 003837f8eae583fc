/* The array of destinations in a packet's forwarding context. */
#include "switch_handlers.h"

#define EMPTY 0xCD /* of an element that nobody has filled */

static NDIS_SWITCH_PORT_DESTINATION *elements(const pl_packet *p)
{
    return p->array->FirstElement;
}

static size_t size(unsigned count)
{
    return sizeof(NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY) + (count ? count : 1) * sizeof(NDIS_SWITCH_PORT_DESTINATION);
}

void pl_array_drop(pl_packet *p)
{
    if (p->array) pl_retire(p->array, size(p->array->NumElements), p->name);
    p->array = NULL;
    free(p->committed);
    p->committed = NULL;
    p->committed_count = 0;
}

/* `available` more elements than are committed. */
void pl_array_make(pl_packet *p, unsigned available)
{
    unsigned count = p->committed_count + available;
    NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *a = pl_lend(size(count));
    a->Header = (NDIS_OBJECT_HEADER){ NDIS_OBJECT_TYPE_DEFAULT, NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY_REVISION_1,
                                      NDIS_SIZEOF_NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY_REVISION_1 };
    a->ElementSize = sizeof(NDIS_SWITCH_PORT_DESTINATION);
    a->NumElements = count;
    a->NumDestinations = p->committed_count;
    a->FirstElement = a + 1;
    memset(a->FirstElement, EMPTY, count * sizeof(NDIS_SWITCH_PORT_DESTINATION));
    if (p->committed_count) memcpy(a->FirstElement, p->committed, p->committed_count * sizeof *p->committed);
    if (p->array) pl_retire(p->array, size(p->array->NumElements), p->name);
    p->array = a;
    pl_array_available(p);
}

void pl_array_available(pl_packet *p)
{
    NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(p->nbl)->NumAvailableDestinations =
        p->array->NumElements - p->array->NumDestinations;
}

/* From "1/1,2/0xvp": x is excluded, v and p preserve VLAN and priority. */
void pl_destinations_read(pl_packet *p, const char *text, unsigned available)
{
    unsigned count = 0;
    for (const char *c = text; *c; c++) count += c == text || c[-1] == ',';
    NDIS_SWITCH_PORT_DESTINATION *list = calloc(count + 1, sizeof *list);
    if (!list) pl_die("out of memory");
    for (unsigned i = 0; i < count; i++) {
        size_t n = strcspn(text, ",");
        pl_address_of(text, &list[i].PortId, &list[i].NicIndex);
        list[i].IsExcluded = memchr(text, 'x', n) != NULL;
        list[i].PreserveVLAN = memchr(text, 'v', n) != NULL;
        list[i].PreservePriority = memchr(text, 'p', n) != NULL;
        text += n + (text[n] == ',');
    }
    bool same = p->array && count == p->committed_count && p->array->NumElements == count + available
                && (count == 0 || memcmp(list, p->committed, count * sizeof *list) == 0);
    if (same) {
        free(list);
        return;
    }
    free(p->committed);
    p->committed = list;
    p->committed_count = count;
    pl_array_make(p, available);
}

static void commit(pl_packet *p, unsigned i, NDIS_SWITCH_PORT_DESTINATION d)
{
    if (i >= p->committed_count) {
        p->committed = realloc(p->committed, (i + 1) * sizeof d);
        if (!p->committed) pl_die("out of memory");
        p->committed_count = i + 1;
    }
    p->committed[i] = d;
}

static const char *change(const NDIS_SWITCH_PORT_DESTINATION *was, const NDIS_SWITCH_PORT_DESTINATION *is)
{
    if (was->PortId != is->PortId || was->NicIndex != is->NicIndex) return "rewritten";
    if (was->IsExcluded != is->IsExcluded) return is->IsExcluded ? "excluded" : "reset";
    return "preservation";
}

static NDIS_STATUS update_one(pl_packet *p, const NDIS_SWITCH_PORT_DESTINATION *d, const char *what)
{
    char address[PL_ADDRESS];
    pl_call_begin("UpdateNetBufferListDestinations");
    pl_put("nbl", p->name);
    if (d) {
        pl_address_text(address, d->PortId, d->NicIndex);
        pl_put("destination", address);
        pl_put("change", what);
        pl_put("excluded", d->IsExcluded ? "set" : "clear");
    }
    return pl_call_end_status();
}

static bool is_empty(const NDIS_SWITCH_PORT_DESTINATION *d)
{
    const unsigned char *bytes = (const void *)d;
    for (size_t i = 0; i < sizeof *d; i++)
        if (bytes[i] != EMPTY) return false;
    return true;
}

NDIS_STATUS pl_switch_update(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, UINT32 more, PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY array)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "UpdateNetBufferListDestinations");
    pl_packet *p = pl_packet_mine(nbl, "UpdateNetBufferListDestinations");
    if (!pl_module_of_switch(context, "UpdateNetBufferListDestinations") || !p) return NDIS_STATUS_INVALID_PARAMETER;
    if (!p->array || array != p->array) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "UpdateNetBufferListDestinations with an array that is not the packet's");
        return NDIS_STATUS_INVALID_PARAMETER;
    }
    unsigned count = p->committed_count, room = array->NumElements - count, fits = more < room ? more : room;
    bool told = false;
    for (unsigned i = 0; i < count + fits; i++) {
        NDIS_SWITCH_PORT_DESTINATION d = elements(p)[i];
        if (i < count && memcmp(&d, &p->committed[i], sizeof d) == 0) continue;
        if (i >= count && is_empty(&d))
            pl_misuse("UNINITIALISED", NULL, 0, "UpdateNetBufferListDestinations commits element %u, which was never filled", i);
        NDIS_STATUS status = update_one(p, &d, i < count ? change(&p->committed[i], &d) : "added");
        told = true;
        if (status != NDIS_STATUS_SUCCESS) return status;
        commit(p, i, d);
        array->NumDestinations = p->committed_count;
    }
    pl_array_available(p);
    if (more > room) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "UpdateNetBufferListDestinations commits %u elements where %u are free", more, room);
        return NDIS_STATUS_INVALID_PARAMETER;
    }
    return told ? NDIS_STATUS_SUCCESS : update_one(p, NULL, NULL);
}

NDIS_STATUS pl_switch_add(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, PNDIS_SWITCH_PORT_DESTINATION destination)
{
    char address[PL_ADDRESS];
    pl_need_irql_at_most(DISPATCH_LEVEL, "AddNetBufferListDestination");
    pl_packet *p = pl_packet_mine(nbl, "AddNetBufferListDestination");
    if (!pl_module_of_switch(context, "AddNetBufferListDestination") || !p) return NDIS_STATUS_INVALID_PARAMETER;
    NDIS_SWITCH_PORT_DESTINATION d = *destination;
    bool inside = p->array && destination >= elements(p) && destination < elements(p) + p->array->NumElements;
    pl_address_text(address, d.PortId, d.NicIndex);
    pl_call_begin("AddNetBufferListDestination");
    pl_put("nbl", p->name);
    pl_put("destination", address);
    pl_put("element", inside ? "array" : "own");
    pl_put("excluded", d.IsExcluded ? "set" : "clear");
    NDIS_STATUS status = pl_call_end_status();
    if (status != NDIS_STATUS_SUCCESS) return status;
    unsigned free_ones = p->array ? p->array->NumElements - p->committed_count : 0;
    commit(p, p->committed_count, d);
    if (free_ones == 0 || !p->array) {
        pl_array_make(p, 0);
    } else {
        elements(p)[p->committed_count - 1] = d;
        p->array->NumDestinations = p->committed_count;
        pl_array_available(p);
    }
    return status;
}

NDIS_STATUS pl_switch_grow(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, UINT32 more, PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *array)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "GrowNetBufferListDestinations");
    pl_packet *p = pl_packet_mine(nbl, "GrowNetBufferListDestinations");
    if (!pl_module_of_switch(context, "GrowNetBufferListDestinations") || !p) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin("GrowNetBufferListDestinations");
    pl_put("nbl", p->name);
    pl_put_format("more", "%u", more > 999999 ? 999999 : more);
    const pl_message *answer = pl_call_end();
    NDIS_STATUS status = pl_answer_status(answer, NDIS_STATUS_FAILURE);
    if (status != NDIS_STATUS_SUCCESS) return status;
    const char *available = pl_text(answer, "available");
    pl_array_make(p, available ? (unsigned)strtoul(available, NULL, 10) : more);
    *array = p->array;
    return status;
}

VOID pl_switch_get(
    NDIS_SWITCH_CONTEXT context, PNET_BUFFER_LIST nbl, PNDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *array)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, "GetNetBufferListDestinations");
    pl_packet *p = pl_packet_mine(nbl, "GetNetBufferListDestinations");
    *array = NULL;
    if (!pl_module_of_switch(context, "GetNetBufferListDestinations") || !p) return;
    pl_call_begin("GetNetBufferListDestinations");
    pl_put("nbl", p->name);
    const char *text = pl_text(pl_call_end(), "destinations");
    if (text)
        pl_destinations_read(p, text, NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(nbl)->NumAvailableDestinations);
    else if (!p->array)
        pl_array_make(p, 0);
    *array = p->array;
}
