/*
 * Locks, known by the address of the driver's structure: who holds them, at which level they were taken, and in which
 * order. One fiber runs at a time; one that finds a lock taken waits like for anything else.
 */
#include "core_private.h"

#include <stdlib.h>

struct pl_lock {
    void *address;
    const char *what;
    struct pl_hold {
        pl_fiber *fiber; /* NULL: nobody; of readers, one for each */
        unsigned long serial;
        void *stack[PL_STACK];
        int depth;
    } holds[8];
    bool write;
    unsigned number;
    struct pl_lock *next;
};
struct pl_order {
    unsigned first, second;
    void *stack[PL_STACK]; /* where the second was taken under the first */
    int depth;
};
enum { PL_BUCKETS = 512, PL_ORDERS = 2048, PL_HOLDS = 8 };
static struct pl_lock *pl_locks[PL_BUCKETS];
static struct pl_order pl_orders[PL_ORDERS];
static int pl_order_count;
static unsigned pl_lock_count;
static int pl_holds; /* of all locks */

static struct pl_lock **pl_find(const void *address) {
    struct pl_lock **at = &pl_locks[((uintptr_t)address >> 3) * 2654435761u % PL_BUCKETS];
    while (*at != NULL && (*at)->address != address) {
        at = &(*at)->next;
    }
    return at;
}

static struct pl_lock *pl_get(void *address, const char *what) {
    struct pl_lock **at = pl_find(address);
    if (*at == NULL) {
        *at = pl_own(sizeof(**at));
        (*at)->address = address;
        (*at)->what = what;
        (*at)->number = ++pl_lock_count;
    }
    return *at;
}

static struct pl_hold *pl_hold_of(struct pl_lock *lock, const pl_fiber *fiber) {
    for (int i = 0; i < PL_HOLDS; i++) {
        if (lock->holds[i].fiber == fiber && (fiber == NULL || lock->holds[i].serial == fiber->serial)) {
            return &lock->holds[i];
        }
    }
    return NULL;
}

static bool pl_is_held(const struct pl_lock *lock) {
    for (int i = 0; i < PL_HOLDS; i++) {
        if (lock->holds[i].fiber != NULL) {
            return true;
        }
    }
    return false;
}

/* Nobody holds it any longer. */
static void pl_let_go(struct pl_lock *lock) {
    for (int i = 0; i < PL_HOLDS; i++) {
        if (lock->holds[i].fiber != NULL) {
            lock->holds[i].fiber->locks--;
            lock->holds[i].fiber = NULL;
            pl_holds--;
        }
    }
}

void pl_lock_init(void *address, const char *what) {
    struct pl_lock **at = pl_find(address);
    if (*at != NULL) { /* memory that is used again, or a second initialisation */
        struct pl_lock *old = *at;
        if (pl_is_held(old)) {
            pl_let_go(old);
            pl_misuse("LOCK_MISUSE", NULL, 0, "a %s that is held is initialised", what);
        }
        *at = old->next;
        free(old);
    }
    pl_get(address, what);
}

void pl_lock_gone(void *address) {
    struct pl_lock **at = pl_find(address);
    if (*at != NULL) {
        struct pl_lock *old = *at;
        if (pl_is_held(old)) {
            pl_let_go(old);
            pl_misuse("LOCK_MISUSE", NULL, 0, "a %s that is held is freed", old->what);
        }
        *at = old->next;
        free(old);
    }
}

/* The lock was taken while others were held: the other way round would be a deadlock one day. */
static void pl_note_order(const struct pl_lock *lock, const struct pl_hold *hold) {
    for (size_t i = 0; i < PL_BUCKETS; i++) {
        for (struct pl_lock *other = pl_locks[i]; other != NULL; other = other->next) {
            if (other == lock || pl_hold_of(other, hold->fiber) == NULL) {
                continue;
            }
            bool known = false;
            for (int o = 0; o < pl_order_count; o++) {
                const struct pl_order *order = &pl_orders[o];
                known = known || (order->first == other->number && order->second == lock->number);
                if (order->first == lock->number && order->second == other->number) {
                    pl_misuse("LOCK_ORDER", hold->stack, hold->depth, "the %s is taken under the %s, elsewhere it is the other way round",
                              lock->what, other->what);
                    return;
                }
            }
            if (!known && pl_order_count < PL_ORDERS) {
                struct pl_order *order = &pl_orders[pl_order_count++];
                *order = (struct pl_order){.first = other->number, .second = lock->number, .depth = hold->depth};
                memcpy(order->stack, hold->stack, sizeof(order->stack));
            }
        }
    }
}

static bool pl_is_free(void *argument) {
    return !pl_is_held(argument);
}

static bool pl_is_free_to_read(void *argument) {
    const struct pl_lock *lock = argument;
    return !lock->write && pl_hold_of((struct pl_lock *)lock, NULL) != NULL;
}

void pl_locks_memory_gone(const void *memory, size_t size) {
    for (size_t i = 0; i < PL_BUCKETS && pl_lock_count > 0; i++) {
        for (struct pl_lock **at = &pl_locks[i]; *at != NULL;) {
            char *address = (*at)->address;
            if (address >= (const char *)memory && address < (const char *)memory + size) {
                pl_lock_gone(address);
                at = &pl_locks[i];
            } else {
                at = &(*at)->next;
            }
        }
    }
}

bool pl_locks_are_held(void) {
    return pl_holds > 0;
}

/*
 * Whether a call holds it that waits for the answer of a function which calls nothing in the driver. In a real system this
 * call here is on another processor then, and spins until that one has its answer; here it cannot get it first.
 */
static bool pl_is_held_elsewhere(const struct pl_lock *lock) {
    static const char *const passing[] = {"NdisF", "NdisM", "NdisOidRequest", "NdisSend", "NdisClose", "Transmit"};
    for (int i = 0; i < PL_HOLDS; i++) {
        const pl_fiber *fiber = lock->holds[i].fiber;
        bool passes = false;
        for (size_t p = 0; fiber != NULL && p < sizeof(passing) / sizeof(passing[0]); p++) {
            passes = passes || strncmp(fiber->callout, passing[p], strlen(passing[p])) == 0;
        }
        if (fiber != NULL && fiber->asking && !passes) {
            return true;
        }
    }
    return false;
}

void pl_lock_acquire(void *address, enum pl_lock_kind kind, const char *function) {
    pl_fiber *self = pl_running;
    struct pl_lock *lock = pl_get(address, "lock");
    struct pl_hold *mine = pl_hold_of(lock, self);
    if (mine != NULL) {
        if (kind != PL_READ || lock->write) {
            pl_misuse("DEADLOCK", NULL, 0, "%s: the %s is held by this very call", function, lock->what);
        }
    }
    bool (*ready)(void *) = kind == PL_READ ? pl_is_free_to_read : pl_is_free;
    pl_wait_as(ready, lock, lock->what, 0, pl_is_held_elsewhere(lock) ? NULL : "DEADLOCK");
    struct pl_hold *hold = pl_hold_of(lock, NULL);
    hold->fiber = self;
    hold->serial = self->serial;
    hold->depth = pl_stack(hold->stack, PL_STACK);
    lock->write = kind != PL_READ;
    pl_holds++;
    if (self->locks++ > 0) {
        pl_note_order(lock, hold);
    }
}

void pl_lock_release(void *address, const char *function) {
    struct pl_lock *lock = *pl_find(address);
    pl_fiber *self = pl_running;
    struct pl_hold *hold = lock == NULL ? NULL : pl_hold_of(lock, self);
    if (hold == NULL) {
        bool other = lock != NULL && pl_is_held(lock);
        pl_misuse("LOCK_MISUSE", NULL, 0, other ? "%s: the lock is held by another call" : "%s: the lock is not held", function);
        return;
    }
    hold->fiber = NULL;
    lock->write = false;
    self->locks--;
    pl_holds--;
}

bool pl_lock_is_mine(const void *address) {
    struct pl_lock *lock = *pl_find(address);
    return lock != NULL && pl_hold_of(lock, pl_running) != NULL;
}

bool pl_lock_is_free(const void *address) {
    struct pl_lock *lock = *pl_find(address);
    return lock == NULL || !pl_is_held(lock);
}

bool pl_locks_check_return(void) {
    bool kept = pl_running->locks > 0;
    pl_fiber *self = pl_running;
    for (size_t i = 0; i < PL_BUCKETS && self->locks > 0; i++) {
        for (struct pl_lock *lock = pl_locks[i]; lock != NULL; lock = lock->next) {
            struct pl_hold *hold;
            while ((hold = pl_hold_of(lock, self)) != NULL) {
                hold->fiber = NULL;
                self->locks--;
                pl_holds--;
                pl_misuse("LOCK_KEPT", hold->stack, hold->depth, "%s returns with a %s held", self->what, lock->what);
            }
        }
    }
    return kept;
}
