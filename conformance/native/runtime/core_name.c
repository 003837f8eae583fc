/* Names of objects: addresses are reused, names are not. And the counters that names are made from. */
#include "core_private.h"

#include <stdlib.h>

struct pl_named {
    const char *kind;
    const void *object;
    char name[64];
    struct pl_named *next_object, *next_name;
};
enum { PL_NAMES = 1024 };
static struct pl_named *pl_by_object[PL_NAMES], *pl_by_name[PL_NAMES];

static size_t pl_hash_object(const void *object) {
    return ((uintptr_t)object >> 4) * 2654435761u % PL_NAMES;
}

static size_t pl_hash_name(const char *name) {
    size_t hash = 5381;
    for (; *name != 0; name++) {
        hash = hash * 33 + (unsigned char)*name;
    }
    return hash % PL_NAMES;
}

static struct pl_named **pl_find_object(const char *kind, const void *object) {
    struct pl_named **at = &pl_by_object[pl_hash_object(object)];
    while (*at != NULL && ((*at)->object != object || strcmp((*at)->kind, kind) != 0)) {
        at = &(*at)->next_object;
    }
    return at;
}

static struct pl_named **pl_find_name(const char *kind, const char *name) {
    struct pl_named **at = &pl_by_name[pl_hash_name(name)];
    while (*at != NULL && (strcmp((*at)->name, name) != 0 || strcmp((*at)->kind, kind) != 0)) {
        at = &(*at)->next_name;
    }
    return at;
}

static void pl_drop(struct pl_named **by_object) {
    struct pl_named *named = *by_object;
    struct pl_named **by_name = &pl_by_name[pl_hash_name(named->name)];
    while (*by_name != named) {
        by_name = &(*by_name)->next_name;
    }
    *by_name = named->next_name;
    *by_object = named->next_object;
    free(named);
}

void pl_name_set(const char *kind, const void *object, const char *name) {
    pl_name_clear(kind, object);
    struct pl_named **other = pl_find_name(kind, name);
    if (*other != NULL) {
        pl_name_clear(kind, (*other)->object);
    }
    struct pl_named *named = pl_own(sizeof(*named));
    named->kind = kind;
    named->object = object;
    strncpy(named->name, name, sizeof(named->name) - 1);
    struct pl_named **by_object = &pl_by_object[pl_hash_object(object)];
    named->next_object = *by_object;
    *by_object = named;
    struct pl_named **by_name = &pl_by_name[pl_hash_name(named->name)];
    named->next_name = *by_name;
    *by_name = named;
}

void pl_name_clear(const char *kind, const void *object) {
    struct pl_named **at = pl_find_object(kind, object);
    if (*at != NULL) {
        pl_drop(at);
    }
}

const char *pl_name_of(const char *kind, const void *object) {
    struct pl_named *named = *pl_find_object(kind, object);
    return named == NULL ? NULL : named->name;
}

void *pl_object_of(const char *kind, const char *name) {
    struct pl_named *named = name == NULL ? NULL : *pl_find_name(kind, name);
    return named == NULL ? NULL : (void *)named->object;
}

/* A copy of the process that nobody hears counts for itself. */
unsigned long pl_number(const char *kind) {
    static struct pl_shared own;
    struct pl_shared *shared = pl_probing_process ? &own : pl_shared;
    for (size_t i = 0; i < PL_COUNTERS; i++) {
        char *known = shared->counters[i].kind;
        if (known[0] == 0) {
            strncpy(known, kind, sizeof(shared->counters[i].kind) - 1);
        }
        if (strncmp(known, kind, sizeof(shared->counters[i].kind) - 1) == 0) {
            return ++shared->counters[i].value;
        }
    }
    pl_die("too many kinds of names");
}
