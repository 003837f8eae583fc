/* The level that the running fiber is at, and who may be called at which. */
#include "core_private.h"

static KIRQL pl_outside; /* the scheduler's: never asked by a driver */

static KIRQL *pl_level(void) {
    return pl_running == NULL ? &pl_outside : &pl_running->irql;
}

KIRQL pl_irql(void) {
    return *pl_level();
}

void pl_irql_set(KIRQL level) {
    *pl_level() = level;
}

void pl_irql_enter(KIRQL level) {
    *pl_level() = level;
    if (pl_running != NULL) {
        pl_running->level = level;
    }
}

void pl_level_check_return(void) {
    pl_fiber *self = pl_running;
    if (!pl_locks_check_return() && self->irql != self->level) { /* a lock that is kept keeps the level as well */
        pl_misuse("IRQL", self->raised, self->raised_depth, "%s was called at level %d and returned at level %d", self->what, self->level,
                  self->irql);
    }
    self->irql = self->level;
}

void pl_need_irql_at_most(KIRQL level, const char *function) {
    if (pl_irql() > level) {
        pl_misuse("IRQL", NULL, 0, "%s is called at level %d, allowed is at most %d", function, pl_irql(), level);
    }
}

void pl_need_irql_exactly(KIRQL level, const char *function) {
    if (pl_irql() != level) {
        pl_misuse("IRQL", NULL, 0, "%s is called at level %d, allowed is only %d", function, pl_irql(), level);
    }
}
