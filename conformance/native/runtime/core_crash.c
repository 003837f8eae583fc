/*
 * Last words after a crash, and the watchdog over entry points that never return. Everything here runs in signal handlers,
 * on a stack of its own, and calls only what may be called there.
 */
#define _GNU_SOURCE
#include "core_private.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

enum { PL_SECONDS = 3, PL_WATCHES = 4096 };

static volatile sig_atomic_t pl_ticks_used;
static struct {
    const char *at;
    size_t size;
    const char *rule, *what;
} pl_watches[PL_WATCHES];
static int pl_watch_count;

void pl_watch(const void *at, size_t size, const char *rule, const char *what) {
    if (pl_watch_count < PL_WATCHES) {
        pl_watches[pl_watch_count].at = at;
        pl_watches[pl_watch_count].size = size;
        pl_watches[pl_watch_count].rule = rule;
        pl_watches[pl_watch_count++].what = what;
    }
    pl_poison(at, size, true);
}

void pl_unwatch(const void *at, size_t size) {
    pl_poison(at, size, false);
    for (int i = 0; i < pl_watch_count; i++) {
        if (pl_watches[i].at == at && pl_watches[i].size == size) {
            pl_watches[i] = pl_watches[--pl_watch_count];
            return;
        }
    }
}

bool pl_watched(const void *at, const char **rule, const char **what) {
    for (int i = 0; i < pl_watch_count; i++) {
        if ((const char *)at >= pl_watches[i].at && (const char *)at < pl_watches[i].at + pl_watches[i].size) {
            *rule = pl_watches[i].rule;
            *what = pl_watches[i].what;
            return true;
        }
    }
    return false;
}

/* A register with this pattern of bytes was probably what led to a bad address. */
static bool pl_register_has(const ucontext_t *context, uint32_t pattern) {
#ifdef __x86_64__
    for (int i = REG_R8; i <= REG_RSP; i++) {
        uint64_t value = (uint64_t)context->uc_mcontext.gregs[i];
        if ((uint32_t)(value >> 32) == pattern || (uint32_t)value == pattern) {
            return true;
        }
    }
#endif
    (void)context;
    (void)pattern;
    return false;
}

static int pl_stack_of(const ucontext_t *context, void **stack) {
#ifdef __x86_64__
    return pl_stack_from((void *)context->uc_mcontext.gregs[REG_RIP], (void *)context->uc_mcontext.gregs[REG_RBP], stack, PL_STACK);
#else
    (void)context;
    (void)stack;
    return 0;
#endif
}

static void pl_join(char *to, size_t size, const char *a, const char *b) {
    size_t n = 0;
    for (; *a != 0 && n + 1 < size; a++) {
        to[n++] = *a;
    }
    for (; *b != 0 && n + 1 < size; b++) {
        to[n++] = *b;
    }
    to[n] = 0;
}

static const char *pl_what_runs(void) {
    return pl_running == NULL || pl_running->what == NULL ? "the runtime" : pl_running->what;
}

static void pl_on_crash(int number, siginfo_t *info, void *raw) {
    const ucontext_t *context = raw;
    void *frames[PL_STACK];
    char stack[PL_STACK * 20], detail[160];
    pl_stack_text(stack, sizeof(stack), frames, pl_stack_of(context, frames));
    const char *rule = "CRASH", *what = "", *low, *high;
    pl_stack_bounds(&low, &high);
    const char *at = info->si_addr;
    bool memory = number == SIGSEGV || number == SIGBUS;
    const char *name = number == SIGSEGV ? "SIGSEGV" : number == SIGBUS ? "SIGBUS" : number == SIGFPE ? "SIGFPE"
            : number == SIGILL ? "SIGILL" : number == SIGTRAP ? "SIGTRAP" : "SIGABRT";
    if (memory && pl_watched(at, &rule, &what)) {
        pl_join(detail, sizeof(detail), what, " was touched");
        pl_misuse_last(rule, stack, detail);
    }
    if (memory && low != NULL && at >= low - 4096 && at < low) {
        what = ", the stack is used up";
    } else if (memory && (uintptr_t)at < 65536 && !pl_register_has(context, 0xDDDDDDDD) && !pl_register_has(context, 0xCDCDCDCD)) {
        what = ", a pointer was NULL";
    } else if (memory && pl_register_has(context, 0xDDDDDDDD)) {
        rule = "USE_AFTER_FREE";
        what = ", an address was read from freed memory";
    } else if (memory && pl_register_has(context, 0xCDCDCDCD)) {
        what = ", an address was read from memory that was never written";
    }
    pl_join(detail, sizeof(detail), name, what);
    size_t n = strlen(detail);
    pl_join(detail + n, sizeof(detail) - n, " in ", pl_what_runs());
    pl_misuse_last(rule, stack, detail);
}

static void pl_on_tick(int number, siginfo_t *info, void *raw) {
    (void)number;
    (void)info;
    if (++pl_ticks_used < PL_SECONDS) {
        return;
    }
    void *frames[PL_STACK];
    char stack[PL_STACK * 20], detail[160];
    pl_stack_text(stack, sizeof(stack), frames, pl_stack_of(raw, frames));
    pl_join(detail, sizeof(detail), pl_what_runs(), " has used 3 s of processor time");
    pl_misuse_last("NO_RETURN", stack, detail);
}

void pl_watchdog_rest(void) {
    pl_ticks_used = 0;
}

void pl_crash_begin(void) {
    static char *own;
    enum { SIZE = 1 << 16 };
    if (own == NULL) {
        own = malloc(SIZE);
    }
    stack_t stack = {.ss_sp = own, .ss_size = SIZE};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER, .sa_sigaction = pl_on_crash};
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP};
    for (size_t i = 0; i < sizeof(crashes) / sizeof(crashes[0]); i++) {
        sigaction(crashes[i], &action, NULL);
    }
    action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
    action.sa_sigaction = pl_on_tick;
    sigaction(SIGVTALRM, &action, NULL);
    struct itimerval every = {{1, 0}, {1, 0}};
    setitimer(ITIMER_VIRTUAL, &every, NULL);
    pl_ticks_used = 0;
}
