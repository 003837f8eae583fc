/* Memory that the kit lends to the driver: requests, indications, packets. What the driver has given back is filled
 * with a pattern, so that a late read finds nonsense and a late write is seen; ASan builds see both at once. */
#include "filter.h"

#define GONE 0xDD
#define AWAY 0xEE
#define KEPT 256
#define KEPT_BYTES (1 << 20)

typedef struct {
    void *block;
    size_t size;
    char of[PL_NAME + 16];
    void *stack[PL_STACK]; /* where it was given back */
    int depth;
} retired;

static retired kept[KEPT];
static size_t first, count, bytes;

typedef struct hidden {
    struct hidden *next;
    void *block;
    size_t size;
    void *stack[PL_STACK]; /* where it was handed over */
    int depth;
    unsigned char copy[];
} hidden;

static hidden *hiding;

void *pl_lend(size_t size)
{
    void *block = calloc(1, size ? size : 1);
    if (!block) pl_die("out of memory");
    return block;
}

static bool is_filled(const unsigned char *block, size_t size, unsigned char with)
{
    return size == 0 || (block[0] == with && memcmp(block, block + 1, size - 1) == 0);
}

static size_t first_change(const unsigned char *block, unsigned char with)
{
    size_t at = 0;
    while (block[at] == with) at++;
    return at;
}

static void check(const retired *r)
{
    pl_unwatch(r->block, r->size);
    if (!is_filled(r->block, r->size, GONE)) {
        pl_misuse("HANDED_OVER", r->stack, r->depth, "%s was written to, at byte %zu of %zu, after it was given back here",
                  r->of, first_change(r->block, GONE), r->size);
        memset(r->block, GONE, r->size);
    }
}

static void drop_first(bool checked)
{
    retired *r = &kept[first];
    if (checked)
        check(r);
    else
        pl_unwatch(r->block, r->size);
    bytes -= r->size;
    free(r->block);
    first = (first + 1) % KEPT;
    count--;
}

void pl_retire(void *block, size_t size, const char *of)
{
    if (!block) return;
    if (count == KEPT) drop_first(false); /* nothing can be said here: a callout may be half written */
    retired *r = &kept[(first + count++) % KEPT];
    bytes += size;
    *r = (retired){ .block = block, .size = size };
    snprintf(r->of, sizeof r->of, "%s", of);
    r->depth = pl_stack(r->stack, PL_STACK);
    memset(block, GONE, size);
    pl_watch(block, size, "HANDED_OVER", r->of);
}

const char *pl_retired_name(const void *block, const char *prefix)
{
    size_t length = strlen(prefix);
    for (size_t i = count; i-- > 0;) {
        const retired *r = &kept[(first + i) % KEPT];
        if (r->block == block && strncmp(r->of, prefix, length) == 0) return r->of + length;
    }
    return NULL;
}

void pl_retired_trim(void)
{
    while (count > KEPT / 2 || (count > 0 && bytes > KEPT_BYTES)) drop_first(true);
}

void pl_retired_check(void)
{
    while (count > 0) drop_first(true);
}

void pl_hide(void *block, size_t size, const char *of)
{
    hidden *h = malloc(sizeof *h + size);
    if (!h) pl_die("out of memory");
    h->next = hiding;
    h->block = block;
    h->size = size;
    h->depth = pl_stack(h->stack, PL_STACK);
    memcpy(h->copy, block, size);
    hiding = h;
    memset(block, AWAY, size);
    pl_watch(block, size, "HANDED_OVER", of);
}

void pl_show(void *block, size_t size, const char *of)
{
    for (hidden **at = &hiding; *at; at = &(*at)->next) {
        hidden *h = *at;
        if (h->block != block) continue;
        pl_unwatch(block, size);
        bool touched = !is_filled(block, h->size, AWAY);
        size_t where = touched ? first_change(block, AWAY) : 0;
        memcpy(block, h->copy, h->size);
        *at = h->next;
        if (touched)
            pl_misuse("HANDED_OVER", h->stack, h->depth, "%s was written to, at byte %zu of %zu, after it was handed over here",
                      of, where, h->size);
        free(h);
        return;
    }
}
