/*
 * Memory of the driver: each block has a record with its tag, size and where it was allocated, red zones around it, and
 * rests for a while after it is freed, filled with a pattern, so that a late write shows.
 */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>

struct pl_block {
    void *user;
    size_t size;
    uint32_t tag;
    enum pl_memory memory;
    bool alive, tracked, loaded;
    const char *kind;
    uint64_t serial;
    void *stack[PL_STACK];
    int depth;
    struct pl_block *next; /* of the same hash */
};
enum { PL_BUCKETS = 8192, PL_ZONE = 32, PL_RESTING = 1024, PL_RESTING_BYTES = 8 << 20 };
enum { PL_NEW = 0xCD, PL_FREED = 0xDD, PL_EDGE = 0xFD };
#ifdef PL_ASAN
enum { PL_ZONES = 0 }; /* AddressSanitizer has its own, and its own rest */
#else
enum { PL_ZONES = PL_ZONE };
#endif

static struct pl_block *pl_blocks[PL_BUCKETS];
static struct pl_block *pl_resting[PL_RESTING];
static size_t pl_rest_at, pl_resting_bytes;
static uint64_t pl_alive_hash, pl_serial, pl_loaded_serial;

void *pl_own(size_t size) {
    void *memory = calloc(1, size);
    if (memory == NULL) {
        pl_die("no memory");
    }
    return memory;
}

static struct pl_block **pl_bucket(const void *user) {
    return &pl_blocks[((uintptr_t)user >> 4) * 2654435761u % PL_BUCKETS];
}

static struct pl_block **pl_find(const void *user, const char *tracked) {
    struct pl_block **at = pl_bucket(user);
    while (*at != NULL
           && ((*at)->user != user || (*at)->tracked != (tracked != NULL) || (tracked != NULL && strcmp((*at)->kind, tracked) != 0))) {
        at = &(*at)->next;
    }
    return at;
}

/* The same things that live give the same number, in whatever order they came. */
static void pl_alive_changes(const struct pl_block *block) {
    pl_alive_hash ^= (block->serial + 1) * 0x9E3779B97F4A7C15u;
}

static struct pl_block *pl_record(void *user, const char *kind) {
    struct pl_block *block = pl_own(sizeof(*block));
    block->user = user;
    block->kind = kind;
    block->serial = ++pl_serial;
    block->alive = true;
    struct pl_block **bucket = pl_bucket(user);
    block->next = *bucket;
    *bucket = block;
    pl_alive_changes(block);
    return block;
}

static void pl_unrecord(struct pl_block **at) {
    struct pl_block *block = *at;
    *at = block->next;
    free(block);
}

void *pl_alloc(enum pl_memory memory, size_t size, uint32_t tag, bool zeroed, const char *kind) {
    void *stack[PL_STACK];
    int depth = pl_stack(stack, PL_STACK);
    if (pl_fault_now(stack, depth)) {
        return NULL;
    }
    size_t room = size == 0 ? 1 : size;
    char *base = room > (size_t)1 << 31 ? NULL : malloc(room + 2 * PL_ZONES);
    if (base == NULL) {
        return NULL;
    }
    char *user = base + PL_ZONES;
    memset(base, PL_EDGE, PL_ZONES);
    memset(user, zeroed ? 0 : PL_NEW, size);
    memset(user + size, PL_EDGE, PL_ZONES + (PL_ZONES > 0 ? room - size : 0));
    struct pl_block **old = pl_find(user, NULL); /* AddressSanitizer gives an address again when it thinks fit */
    if (*old != NULL) {
        pl_unrecord(old);
    }
    struct pl_block *block = pl_record(user, kind);
    block->size = size;
    block->tag = tag;
    block->memory = memory;
    block->depth = depth;
    memcpy(block->stack, stack, sizeof(*stack) * (size_t)depth);
    return user;
}

static bool pl_all(const unsigned char *at, unsigned char pattern, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (at[i] != pattern) {
            return false;
        }
    }
    return true;
}

/* What lives may not have been written to beyond its ends, and what was freed not at all. */
static void pl_check(const struct pl_block *block) {
    if (block->tracked || PL_ZONES == 0) {
        return;
    }
    const unsigned char *user = block->user;
    if (!pl_all(user - PL_ZONES, PL_EDGE, PL_ZONES) || !pl_all(user + block->size, PL_EDGE, PL_ZONES)) {
        pl_misuse("OVERFLOW", block->stack, block->depth, "%s of %zu bytes was written to beyond its ends; it was %s here", block->kind,
                  block->size, block->alive ? "allocated" : "freed");
    }
    if (!block->alive && !pl_all(user, PL_FREED, block->size)) {
        pl_misuse("USE_AFTER_FREE", block->stack, block->depth, "%s of %zu bytes was written to after it was freed here", block->kind,
                  block->size);
    }
}

void pl_memory_check(void) {
    for (size_t i = 0; i < PL_BUCKETS; i++) {
        for (struct pl_block *block = pl_blocks[i]; block != NULL; block = block->next) {
            pl_check(block);
        }
    }
}

/* The block leaves the process's memory for good, or for its next owner. */
static void pl_release(struct pl_block *block) {
    struct pl_block **at = pl_bucket(block->user);
    while (*at != block) {
        at = &(*at)->next;
    }
    pl_resting_bytes -= block->size;
    free((char *)block->user - PL_ZONES);
    pl_unrecord(at);
}

static void pl_rest(struct pl_block *block) {
#ifdef PL_ASAN
    free(block->user);
#else
    memset(block->user, PL_FREED, block->size);
    do {
        struct pl_block *oldest = pl_resting[pl_rest_at];
        if (oldest != NULL) {
            pl_resting[pl_rest_at] = NULL;
            pl_check(oldest);
            pl_release(oldest);
        }
        if (pl_resting_bytes + block->size > PL_RESTING_BYTES) {
            pl_rest_at = (pl_rest_at + 1) % PL_RESTING;
        }
    } while (pl_resting_bytes > 0 && pl_resting_bytes + block->size > PL_RESTING_BYTES);
    pl_resting[pl_rest_at] = block;
    pl_rest_at = (pl_rest_at + 1) % PL_RESTING;
    pl_resting_bytes += block->size;
#endif
}

void pl_free(enum pl_memory memory, void *user, uint32_t tag, size_t size) {
    struct pl_block *block = *pl_find(user, NULL);
    if (user == NULL || block == NULL) {
        pl_misuse("BAD_FREE", NULL, 0, user == NULL ? "NULL is freed" : "what is freed was never allocated");
        return;
    }
    if (!block->alive) {
        pl_misuse("DOUBLE_FREE", NULL, 0, "%s of %zu bytes is freed again", block->kind, block->size);
        return;
    }
    if (block->memory != memory) {
        pl_misuse("BAD_FREE", NULL, 0, "%s is freed by the function for other memory", block->kind);
    } else if (tag != 0 && block->tag != tag) {
        pl_misuse("BAD_FREE", NULL, 0, "%s was allocated with tag 0x%08x and is freed with 0x%08x", block->kind, block->tag, tag);
    } else if (size != (size_t)-1 && block->size != size) {
        pl_misuse("BAD_FREE", NULL, 0, "%s was allocated with %zu bytes and is freed with %zu", block->kind, block->size, size);
    }
    pl_check(block);
    pl_clock_memory_gone(user, block->size);
    pl_locks_memory_gone(user, block->size);
    block->alive = false;
    block->depth = pl_stack(block->stack, PL_STACK); /* from here on: where it was freed */
    pl_alive_changes(block);
    pl_rest(block);
}

bool pl_is_alive(const void *user) {
    struct pl_block *block = *pl_find(user, NULL);
    return block != NULL && block->alive;
}

void pl_track(const void *object, const char *kind) {
    struct pl_block *block = pl_record((void *)object, kind);
    block->tracked = true;
    block->depth = pl_stack(block->stack, PL_STACK);
}

bool pl_is_tracked(const void *object, const char *kind) {
    return *pl_find(object, kind) != NULL;
}

bool pl_forget(const void *object, const char *kind) {
    struct pl_block **at = pl_find(object, kind);
    if (*at == NULL) {
        return false;
    }
    pl_alive_changes(*at);
    pl_unrecord(at);
    return true;
}

uint64_t pl_memory_alive(pl_leak_fn *each) {
    if (each != NULL) {
        struct pl_block **sorted = pl_own((pl_serial + 1) * sizeof(*sorted));
        for (size_t i = 0; i < PL_BUCKETS; i++) {
            for (struct pl_block *block = pl_blocks[i]; block != NULL; block = block->next) {
                sorted[block->serial] = block;
            }
        }
        for (uint64_t i = 0; i <= pl_serial; i++) {
            const struct pl_block *block = sorted[i];
            if (block != NULL && block->alive && !block->loaded) {
                each(block->kind, block->tag, block->size, block->stack, block->depth);
            }
        }
        free(sorted);
    }
    return pl_alive_hash;
}

void pl_memory_loaded(void) {
    pl_loaded_serial = pl_serial;
}

void pl_memory_loaded_forgiven(void) {
    for (size_t i = 0; i < PL_BUCKETS; i++) {
        for (struct pl_block *block = pl_blocks[i]; block != NULL; block = block->next) {
            block->loaded = block->serial <= pl_loaded_serial;
        }
    }
}
