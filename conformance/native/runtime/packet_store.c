/* Which packets there are, whose they are at the moment, and how they were when they came. */
#include "packet.h"

#define BUCKETS 256

static pl_packet *buckets[BUCKETS];

static pl_packet **bucket(const void *nbl)
{
    return &buckets[((uintptr_t)nbl >> 4) * 2654435761u % BUCKETS];
}

pl_packet *pl_packet_of(const NET_BUFFER_LIST *nbl)
{
    pl_packet *p = *bucket(nbl);
    while (p && p->nbl != nbl) p = p->next;
    return p;
}

pl_packet *pl_packet_named(const char *name)
{
    for (int i = 0; i < BUCKETS; i++)
        for (pl_packet *p = buckets[i]; p; p = p->next)
            if (strcmp(p->name, name) == 0) return p;
    return NULL;
}

pl_packet *pl_packet_mine(NET_BUFFER_LIST *nbl, const char *function)
{
    pl_packet *p = pl_packet_of(nbl);
    if (!p) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with the packet %p, which is none", function, (void *)nbl);
    } else if (p->away) {
        pl_packet_show(p);
        pl_misuse("HANDED_OVER", NULL, 0, "%s with the packet %s, which is not the driver's at the moment", function, p->name);
    }
    return p;
}

pl_packet *pl_packet_new(int form, const char *name, NET_BUFFER_LIST *nbl)
{
    pl_packet *p = calloc(1, sizeof *p);
    if (!p) pl_die("out of memory");
    p->form = form;
    p->nbl = nbl;
    snprintf(p->name, sizeof p->name, "%s", name ? name : "unnamed");
    pl_packet **at = bucket(nbl);
    p->next = *at;
    *at = p;
    return p;
}

void pl_packet_forget(pl_packet *p)
{
    pl_packet **at = bucket(p->nbl);
    while (*at != p) at = &(*at)->next;
    *at = p->next;
    pl_array_drop(p);
    if (p->frames) pl_frames_drop(p->frames);
    free(p->before);
    free(p);
}

/* The frame itself only where nobody else can look at it: no clone of it is about. */
static bool hides_bytes(const pl_packet *p)
{
    return p->form == PL_FOREIGN && p->frames && p->frames->references == 1;
}

void pl_packet_hide(pl_packet *p)
{
    if (p->away) return;
    p->away = true;
    if (hides_bytes(p)) pl_hide(p->frames->bytes, p->frames->size, p->name);
    for (NET_BUFFER *nb = p->nbl->FirstNetBuffer, *next; nb; nb = next) {
        next = nb->Next;
        pl_hide(nb, sizeof *nb, p->name);
    }
    pl_hide(p->nbl, sizeof *p->nbl, p->name);
}

void pl_packet_show(pl_packet *p)
{
    if (!p->away) return;
    p->away = false;
    pl_show(p->nbl, sizeof *p->nbl, p->name);
    for (NET_BUFFER *nb = p->nbl->FirstNetBuffer; nb; nb = nb->Next) pl_show(nb, sizeof *nb, p->name);
    if (p->form == PL_FOREIGN && p->frames) pl_show(p->frames->bytes, p->frames->size, p->name);
}

void pl_packet_remember(pl_packet *p)
{
    free(p->before);
    p->before_size = pl_packet_bytes(p->nbl, NULL, 0);
    p->before = malloc(p->before_size + 1);
    if (!p->before) pl_die("out of memory");
    pl_packet_bytes(p->nbl, p->before, p->before_size);
    p->before_handle = p->nbl->SourceHandle;
    p->before_native = NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(p->nbl)->NativeForwardingRequired;
    p->before_priority = pl_packet_priority(p->nbl);
}

void pl_packet_over(pl_packet *p)
{
    char of[PL_NAME + 16];
    NET_BUFFER_LIST *nbl = p->nbl;
    snprintf(of, sizeof of, "packet %s", p->name);
    pl_packet_forget(p);
    pl_retire(nbl, sizeof *nbl, of);
}
