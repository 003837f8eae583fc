/*
 * Whose turn it is. The conversation is a stack of frames: calls of the kit that the driver has not answered, and calls of
 * the driver that the kit has not answered. Whoever is on top is heard first; a fiber that is done but not on top keeps
 * its return line until it is.
 */
#include "core_private.h"

#include <stdlib.h>
#include <unistd.h>

enum { PL_DRY = 1000, PL_ASKED = 10000 };

static pl_frame *pl_top, *pl_spare_frames;
static pl_message pl_incoming;
static pl_fiber *pl_next; /* who runs next because of what the kit said; NULL: to be chosen */
static unsigned long pl_callouts;

static pl_frame *pl_push(int kind, pl_fiber *fiber) {
    pl_frame *frame = pl_spare_frames;
    if (frame != NULL) {
        pl_spare_frames = frame->below;
        frame->done = frame->happened = false;
        pl_buffer_clear(&frame->reply);
    } else {
        frame = pl_own(sizeof(*frame));
    }
    frame->kind = kind;
    frame->fiber = fiber;
    frame->below = pl_top;
    pl_top = frame;
    return frame;
}

static void pl_pop(void) {
    pl_frame *frame = pl_top;
    pl_top = frame->below;
    frame->below = pl_spare_frames;
    pl_spare_frames = frame;
}

unsigned long pl_turn_callouts(void) {
    return pl_callouts;
}

/* The kit answered the question of somebody who waits. */
static void pl_wait_answered(pl_fiber *fiber, unsigned long number, bool happened, bool timeout) {
    struct pl_wait_state *wait = &fiber->wait;
    if (!wait->waiting || wait->number != number) {
        return; /* it went on without the answer */
    }
    if (happened) {
        fiber->dry = 0;
        return;
    }
    if (pl_units_queued() || (wait->ready != NULL && wait->ready(wait->argument))) {
        return;
    }
    uint64_t then = pl_deadline_next();
    if (then != 0) {
        pl_clock_to(then);
    }
    bool hangs = then == 0 ? timeout || ++wait->asked > PL_ASKED : timeout && wait->deadline == 0 && ++fiber->dry >= PL_DRY;
    if (hangs) {
        wait->outcome = PL_HANGS;
        wait->waiting = false;
        pl_next = fiber;
    }
}

/* What the kit said last decides who is next. */
static void pl_take(void) {
    switch (pl_incoming.kind) {
    case PL_CALL: {
        if (pl_top != NULL && pl_top->kind == PL_ENTRY) {
            pl_die("the kit calls %s while it waits for %s", pl_text(&pl_incoming, "call"), pl_text(&pl_top->call, "call"));
        }
        if (pl_top == NULL && pl_driver_was_entered() && strcmp(pl_text(&pl_incoming, "call"), "DriverEntry") == 0 && pl_channel_save()) {
            _exit(PL_EXIT_RELOAD); /* the driver is loaded again: its variables are to be as at first */
        }
        for (pl_frame *frame = pl_top; frame != NULL; frame = frame->below) {
            frame->happened = true;
        }
        pl_frame *frame = pl_push(PL_ENTRY, NULL);
        pl_message_swap(&frame->call, &pl_incoming);
        frame->fiber = pl_fiber_new(pl_entry_body, frame, pl_text(&frame->call, "call"));
        frame->fiber->frame = frame;
        pl_next = frame->fiber;
        pl_watchdog_rest();
        return;
    }
    case PL_RETURN: {
        if (pl_top == NULL || pl_top->kind == PL_ENTRY) {
            pl_die("an answer to nothing");
        }
        pl_frame *frame = pl_top;
        pl_pop();
        if (frame->kind == PL_CALLOUT) {
            pl_message_swap(&frame->fiber->answer, &pl_incoming);
            pl_next = frame->fiber;
        } else {
            const char *status = pl_text(&pl_incoming, "return");
            pl_wait_answered(frame->fiber, frame->wait, frame->happened, status != NULL && strcmp(status, "TIMEOUT") == 0);
        }
        return;
    }
    case PL_RESET:
        if (pl_top != NULL) {
            pl_die("a reset while calls are open");
        }
        _exit(PL_EXIT_RESET);
    case PL_BYE:
        _exit(0);
    case PL_HELLO:
        pl_die("a second greeting");
    }
}

void pl_turn_ask(const char *line, size_t length) {
    pl_fiber *self = pl_running;
    pl_callouts++;
    pl_push(PL_CALLOUT, self);
    self->asking = true;
    pl_channel_exchange(line, length, &pl_incoming);
    pl_watchdog_rest();
    self->dry = 0;
    if (pl_incoming.kind == PL_RETURN) {
        pl_message_swap(&self->answer, &pl_incoming);
        pl_pop();
        self->asking = false;
        return;
    }
    pl_take();
    pl_fiber_yield();
    self->asking = false;
}

/* Whether a waiting fiber can go on; notes how its wait ended. */
static bool pl_can_go_on(pl_fiber *fiber) {
    struct pl_wait_state *wait = &fiber->wait;
    if (!wait->waiting) {
        return false;
    }
    if (wait->ready != NULL && wait->ready(wait->argument)) {
        wait->outcome = PL_READY;
    } else if (wait->deadline != 0 && pl_now() >= wait->deadline) {
        wait->outcome = PL_LIMIT;
    } else {
        return false;
    }
    wait->waiting = false;
    return true;
}

static pl_fiber *pl_one_that_can_go_on(void) {
    for (pl_fiber *fiber = pl_fiber_first(); fiber != NULL; fiber = fiber->next) {
        if (pl_can_go_on(fiber)) {
            return fiber;
        }
    }
    return NULL;
}

pl_fiber *pl_unit_that_can_run(void) {
    for (pl_fiber *fiber = pl_fiber_first(); fiber != NULL; fiber = fiber->next) {
        if (fiber->unit && pl_can_go_on(fiber)) {
            return fiber;
        }
    }
    return pl_unit_next();
}

void pl_turn_start(pl_fiber *fiber) {
    pl_next = fiber;
}

/* Asks the kit in the name of the entry point on top, which waits. */
static void pl_say_wait(pl_fiber *owner) {
    if (pl_probing_process) {
        pl_wait_answered(owner, owner->wait.number, false, true); /* nobody hears it */
        return;
    }
    static pl_text_buffer line;
    pl_buffer_clear(&line);
    pl_buffer_add(&line, "{\"call\":\"Wait\",\"on\":", 20);
    pl_buffer_quoted(&line, owner->wait.on);
    pl_buffer_add(&line, ",\"site\":", 8);
    pl_buffer_quoted(&line, owner->wait.site);
    pl_buffer_char(&line, '}');
    pl_push(PL_WAITING, owner)->wait = owner->wait.number;
    pl_channel_exchange(line.data, line.length, &pl_incoming);
    pl_take();
}

/* Who runs now; talks with the kit as long as nobody can. */
static pl_fiber *pl_choose(void) {
    while (pl_next == NULL) {
        if (pl_top == NULL || pl_top->kind != PL_ENTRY) {
            pl_die("nobody can run");
        }
        if (pl_top->done) {
            pl_frame *frame = pl_top;
            pl_pop();
            pl_channel_exchange(frame->reply.data, frame->reply.length, &pl_incoming);
            pl_take();
            continue;
        }
        pl_fiber *owner = pl_top->fiber;
        if (pl_can_go_on(owner)) {
            return owner;
        }
        pl_fiber *other = pl_one_that_can_go_on();
        if (other == NULL && !owner->wait.inside) {
            other = pl_unit_next();
        }
        if (other != NULL) {
            return other;
        }
        pl_say_wait(owner);
    }
    pl_fiber *fiber = pl_next;
    pl_next = NULL;
    return fiber;
}

static void pl_run(pl_fiber *fiber) {
    pl_fiber_run(fiber);
    if (fiber->done) {
        if (fiber->frame != NULL) {
            fiber->frame->done = true;
        }
        pl_fiber_free(fiber);
    }
}

_Noreturn void pl_serve(enum pl_beginning beginning) {
    static const char reset[] = "{\"reset\":true}";
    switch (beginning) {
    case PL_FIRST: pl_channel_hello(&pl_incoming); break; /* that is, the first call */
    case PL_AFTER_RESET: pl_channel_exchange(reset, sizeof(reset) - 1, &pl_incoming); break;
    case PL_RELOADED: pl_channel_restore(&pl_incoming); break;
    }
    pl_take();
    for (;;) {
        pl_run(pl_choose());
    }
}

void pl_run_to_end(pl_fiber *fiber) {
    pl_fiber *one = fiber;
    while (one != NULL) {
        pl_fiber_run(one);
        bool ended = one->done;
        if (ended) {
            pl_fiber_free(one);
        }
        if (ended && one == fiber) {
            return;
        }
        for (int steps = 0;; steps++) {
            one = pl_can_go_on(fiber) ? fiber : pl_one_that_can_go_on();
            one = one == NULL && !fiber->wait.inside ? pl_unit_next() : one;
            uint64_t then = one == NULL ? pl_deadline_next() : 0;
            if (one != NULL || then == 0 || steps > PL_ASKED) {
                break;
            }
            pl_clock_to(then);
        }
    }
}
