/* Waits of the driver, the virtual clock, timers, and what is queued to run later on a fiber of its own. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>

struct pl_unit {
    void (*function)(void *);
    void *argument;
    KIRQL level;
    const char *what;
    void *stack[PL_STACK];
    int depth;
    struct pl_unit *next;
};
struct pl_timer {
    void *key;
    uint64_t due, period;
    void (*function)(void *);
    void *argument;
    void *stack[PL_STACK];
    int depth;
    struct pl_timer *next;
};
enum { PL_LIMITS = 2000 }; /* waits that ran into their limits in a row, and nothing happened meanwhile */
static uint64_t pl_clock = 6000000000; /* ten minutes since the system started */
static struct pl_unit *pl_units, **pl_units_end = &pl_units;
static struct pl_timer *pl_timers;

uint64_t pl_now(void) {
    return pl_clock;
}

void pl_clock_advance(uint64_t by) {
    pl_clock_to(pl_clock + by);
}

void pl_queue(void (*function)(void *), void *argument, KIRQL level, const char *what) {
    struct pl_unit *unit = pl_own(sizeof(*unit));
    *unit = (struct pl_unit){.function = function, .argument = argument, .level = level, .what = what};
    unit->depth = pl_stack(unit->stack, PL_STACK);
    *pl_units_end = unit;
    pl_units_end = &unit->next;
}

static struct pl_unit *pl_units_take(struct pl_unit **at) {
    struct pl_unit *unit = *at;
    *at = unit->next;
    if (*at == NULL) {
        pl_units_end = at;
    }
    return unit;
}

bool pl_unqueue(void (*function)(void *), void *argument) {
    for (struct pl_unit **at = &pl_units; *at != NULL; at = &(*at)->next) {
        if ((*at)->function == function && (*at)->argument == argument) {
            free(pl_units_take(at));
            return true;
        }
    }
    return false;
}

bool pl_anything_scheduled(void) {
    return pl_units != NULL || pl_timers != NULL;
}

bool pl_units_queued(void) {
    return pl_units != NULL;
}

static void pl_unit_body(void *argument) {
    struct pl_unit unit = *(struct pl_unit *)argument;
    free(argument);
    unit.function(unit.argument);
    pl_level_check_return();
}

pl_fiber *pl_unit_next(void) {
    if (pl_units == NULL) {
        return NULL;
    }
    struct pl_unit *unit = pl_units_take(&pl_units);
    pl_fiber *fiber = pl_fiber_new(pl_unit_body, unit, unit->what);
    fiber->irql = fiber->level = unit->level;
    fiber->unit = true;
    return fiber;
}

static bool pl_timer_drop(void *key) {
    for (struct pl_timer **at = &pl_timers; *at != NULL; at = &(*at)->next) {
        if ((*at)->key == key) {
            struct pl_timer *timer = *at;
            *at = timer->next;
            free(timer);
            return true;
        }
    }
    return false;
}

static void pl_timer_insert(const struct pl_timer *what, uint64_t due) {
    struct pl_timer *timer = pl_own(sizeof(*timer));
    *timer = *what;
    timer->due = due;
    struct pl_timer **at = &pl_timers; /* by time; of the same time, the one that was set first */
    while (*at != NULL && (*at)->due <= timer->due) {
        at = &(*at)->next;
    }
    timer->next = *at;
    *at = timer;
}

void pl_timer_set(void *key, uint64_t due_in, uint64_t period, void (*function)(void *), void *argument) {
    pl_timer_drop(key);
    struct pl_timer timer = {.key = key, .period = period, .function = function, .argument = argument};
    timer.depth = pl_stack(timer.stack, PL_STACK);
    pl_timer_insert(&timer, pl_clock + due_in);
}

bool pl_timer_cancel(void *key) {
    return pl_timer_drop(key);
}

bool pl_timer_is_set(const void *key) {
    for (struct pl_timer *timer = pl_timers; timer != NULL; timer = timer->next) {
        if (timer->key == key) {
            return true;
        }
    }
    return false;
}

uint64_t pl_deadline_next(void) {
    uint64_t first = pl_timers == NULL ? 0 : pl_timers->due;
    for (pl_fiber *fiber = pl_fiber_first(); fiber != NULL; fiber = fiber->next) {
        uint64_t deadline = fiber->wait.waiting ? fiber->wait.deadline : 0;
        if (deadline != 0 && (first == 0 || deadline < first)) {
            first = deadline;
        }
    }
    return first;
}

void pl_clock_to(uint64_t time) {
    while (pl_timers != NULL && pl_timers->due <= time) {
        struct pl_timer timer = *pl_timers;
        pl_clock = timer.due > pl_clock ? timer.due : pl_clock;
        pl_timer_drop(timer.key);
        if (timer.period != 0) {
            pl_timer_insert(&timer, timer.due + timer.period);
        }
        pl_queue(timer.function, timer.argument, DISPATCH_LEVEL, "timer");
    }
    pl_clock = time > pl_clock ? time : pl_clock;
}

static bool pl_within(const void *p, const void *at, size_t size) {
    return (const char *)p >= (const char *)at && (const char *)p < (const char *)at + size;
}

void pl_clock_memory_gone(const void *memory, size_t size) {
    for (struct pl_timer **at = &pl_timers; *at != NULL;) {
        struct pl_timer *timer = *at;
        if (!pl_within(timer->key, memory, size)) {
            at = &timer->next;
            continue;
        }
        *at = timer->next;
        free(timer);
        pl_misuse("BAD_FREE", NULL, 0, "memory is freed with a timer in it that is set");
        at = &pl_timers;
    }
    for (struct pl_unit **at = &pl_units; *at != NULL;) {
        if (!pl_within((*at)->argument, memory, size) || !pl_in_runtime((void *)(uintptr_t)(*at)->function)) {
            at = &(*at)->next;
            continue;
        }
        struct pl_unit *unit = pl_units_take(at);
        pl_misuse("BAD_FREE", NULL, 0, "memory is freed with a %s in it that is queued", unit->what);
        free(unit);
        at = &pl_units;
    }
}

void pl_clock_leaks(void (*leak)(const char *what, void *const *stack, int n)) {
    for (struct pl_timer *timer = pl_timers; timer != NULL; timer = timer->next) {
        leak("timer that is set", timer->stack, timer->depth);
    }
    for (struct pl_unit *unit = pl_units; unit != NULL; unit = unit->next) {
        leak(unit->what, unit->stack, unit->depth);
    }
}

static void pl_wait_begin(bool (*ready)(void *), void *argument, const char *on, uint64_t limit) {
    struct pl_wait_state *wait = &pl_running->wait;
    *wait = (struct pl_wait_state){.waiting = true, .ready = ready, .argument = argument, .on = on};
    static unsigned long number;
    wait->number = ++number;
    wait->deadline = limit == 0 ? 0 : pl_clock + limit;
    void *stack[1];
    if (pl_stack(stack, 1) == 1) {
        snprintf(wait->site, sizeof(wait->site), "+0x%lx", (unsigned long)((const char *)stack[0] - pl_program_base));
    }
}

void pl_wait_inside(bool (*ready)(void *), void *argument) {
    if (!ready(argument)) {
        pl_wait_begin(ready, argument, "", 0);
        pl_running->wait.inside = true;
        pl_fiber_yield();
    }
}

bool pl_wait_as(bool (*ready)(void *), void *argument, const char *on, uint64_t limit, const char *rule) {
    if (ready != NULL && ready(argument)) {
        return true;
    }
    pl_fiber *self = pl_running;
    if (self == NULL) {
        pl_die("a wait outside of every entry point");
    }
    pl_wait_begin(ready, argument, on, ready == NULL && limit == 0 ? 1 : limit);
    pl_fiber_yield();
    switch (self->wait.outcome) {
    case PL_READY:
        self->dry = 0;
        return true;
    case PL_LIMIT:
        if (!self->unit && ++self->dry >= PL_LIMITS) {
            pl_misuse("HANG", NULL, 0, "%s waits again and again for %s", self->what, on);
        }
        return false;
    case PL_HANGS:
        break;
    }
    if (rule == NULL) {
        pl_die("no verdict: %s was called while another call held the %s that it needs, as if from another processor", self->what, on);
    }
    pl_misuse(rule, NULL, 0, "%s waits for %s, which never comes", self->what, on);
    return false;
}

bool pl_wait(bool (*ready)(void *), void *argument, const char *on, uint64_t limit) {
    return pl_wait_as(ready, argument, on, limit, "HANG");
}
