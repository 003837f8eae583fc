/*
 * Memory that NDIS lends to the driver for a while: packets to send, buffers of requests. Each lies in a page of its own
 * in front of a forbidden one; when it is handed back, the page is forbidden too. A page is used again when
 * PL_SLOTS others were.
 */
#include "lbfo.h"

#include <stdio.h>
#include <sys/mman.h>

#define PL_SLOTS 128

static pl_slot slots[PL_SLOTS];
static int next;
static uint8_t *pages;

static void map_pages(void) {
    pages = mmap(NULL, (size_t)PL_SLOTS * 2 * PL_SLOT_SIZE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED) {
        pl_die("no memory for packets");
    }
    for (int i = 0; i < PL_SLOTS; i++) {
        slots[i].page = pages + (size_t)i * 2 * PL_SLOT_SIZE;
    }
}

static pl_slot *free_slot(void) {
    for (int tried = 0; tried < PL_SLOTS; tried++) {
        pl_slot *slot = &slots[next];
        next = (next + 1) % PL_SLOTS;
        if (!slot->lent) {
            return slot;
        }
    }
    pl_die("%d packets and requests are with the driver, which is the most", PL_SLOTS);
}

pl_slot *pl_slot_lend(const char *name, void *adapter) {
    if (pages == NULL) {
        map_pages();
    }
    pl_slot *slot = free_slot();
    if (slot->name[0] != 0) {
        pl_unwatch(slot->page, PL_SLOT_SIZE);
        pl_unwatch(slot->page + PL_SLOT_SIZE, PL_SLOT_SIZE);
    }
    mprotect(slot->page, PL_SLOT_SIZE, PROT_READ | PROT_WRITE);
    memset(slot->page, 0xCD, PL_SLOT_SIZE);
    snprintf(slot->name, sizeof slot->name, "%s", name);
    slot->adapter = adapter;
    slot->lent = true;
    snprintf(slot->behind, sizeof slot->behind, "what belongs to %s, past its end", name);
    pl_watch(slot->page + PL_SLOT_SIZE, PL_SLOT_SIZE, "OVERFLOW", slot->behind);
    return slot;
}

void pl_slot_back(pl_slot *slot, const char *what, const char *by) {
    slot->lent = false;
    mprotect(slot->page, PL_SLOT_SIZE, PROT_NONE);
    snprintf(slot->gone, sizeof slot->gone, "%s %s after %s", what, slot->name, by);
    pl_watch(slot->page, PL_SLOT_SIZE, "HANDED_OVER", slot->gone);
}

pl_slot *pl_slot_of(const void *address) {
    const uint8_t *at = address;
    if (pages == NULL || at < pages || at >= pages + (size_t)PL_SLOTS * 2 * PL_SLOT_SIZE) {
        return NULL;
    }
    pl_slot *slot = &slots[(size_t)(at - pages) / (2 * PL_SLOT_SIZE)];
    return slot->name[0] == 0 ? NULL : slot;
}

void pl_slots_back(void *adapter) {
    for (int i = 0; i < PL_SLOTS; i++) {
        if (slots[i].lent && slots[i].adapter == adapter) {
            pl_slot_back(&slots[i], "what was lent for", "the halt of its adapter");
        }
    }
}
