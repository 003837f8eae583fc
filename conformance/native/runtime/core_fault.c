/*
 * Allocations that are made to fail. The kit decides: {"call":"Allocate","key":"any"} asks once in a run whether it wants
 * to be asked at all, and {"call":"Allocate","key":KEY} asks for each allocation. An allocation's key is a hash of the
 * driver's frames that lead to it, each by the name of its function and the offset in it, so that a key outlives changes
 * elsewhere in the sources.
 */
#include "core_private.h"

#include <stdio.h>
#include <string.h>

static enum { PL_UNKNOWN, PL_GRANTED, PL_ASKED } pl_asking;

static uint64_t pl_key(void *const *stack, int n) {
    uint64_t key = 14695981039346656037u;
    for (int i = 0; i < n; i++) {
        size_t offset;
        const char *name = pl_symbol(stack[i], &offset);
        for (const char *c = name; *c != 0; c++) {
            key = (key ^ (unsigned char)*c) * 1099511628211u;
        }
        key = (key ^ offset) * 1099511628211u;
    }
    return key;
}

static const char *pl_ask(const char *key) {
    pl_call_begin("Allocate");
    pl_put("key", key);
    const char *answer = pl_text(pl_call_end(), "return");
    return answer == NULL ? "" : answer;
}

bool pl_fault_now(void *const *stack, int n) {
    if (pl_asking == PL_GRANTED || pl_probing()) {
        return false;
    }
    if (pl_asking == PL_UNKNOWN) {
        pl_asking = strcmp(pl_ask("any"), "ASKED") == 0 ? PL_ASKED : PL_GRANTED;
        if (pl_asking == PL_GRANTED) {
            return false;
        }
    }
    char key[20];
    snprintf(key, sizeof(key), "%016lx", pl_key(stack, n));
    return strcmp(pl_ask(key), "RESOURCES") == 0;
}
