/* Fibers: stacks of their own between which the scheduler switches; each stack has a page below it that traps. */
#include "core_private.h"

#include <stdlib.h>
#include <sys/mman.h>

#ifdef PL_ASAN
#include <sanitizer/common_interface_defs.h>
enum { PL_STACK_SIZE = 1 << 20 };
#else
enum { PL_STACK_SIZE = 1 << 18 };
#endif
enum { PL_PAGE = 4096 };

pl_fiber *pl_running;

#ifdef __x86_64__
/* The registers that a function must keep, on the stack that is left. */
__asm__(".text\n"
        ".type pl_switch, @function\n"
        "pl_switch:\n"
        "push %rbp\npush %rbx\npush %r12\npush %r13\npush %r14\npush %r15\n"
        "mov %rsp, (%rdi)\n"
        "mov (%rsi), %rsp\n"
        "pop %r15\npop %r14\npop %r13\npop %r12\npop %rbx\npop %rbp\n"
        "ret\n"
        ".size pl_switch, . - pl_switch\n");
void pl_switch(void **from, void **to);
static void *pl_main;

static void pl_context_make(pl_fiber *fiber, void (*begin)(void)) {
    void **top = (void **)(fiber->stack + fiber->stack_size);
    top[-1] = NULL;
    top[-2] = (void *)(uintptr_t)begin;
    memset(top - 8, 0, 6 * sizeof(*top));
    fiber->context = top - 8;
}
#else
static ucontext_t pl_main;

static void pl_switch(ucontext_t *from, ucontext_t *to) {
    swapcontext(from, to);
}

static void pl_context_make(pl_fiber *fiber, void (*begin)(void)) {
    getcontext(&fiber->context);
    fiber->context.uc_stack.ss_sp = fiber->stack;
    fiber->context.uc_stack.ss_size = fiber->stack_size;
    fiber->context.uc_link = NULL;
    makecontext(&fiber->context, begin, 0);
}
#endif

static pl_fiber *pl_first, *pl_last, *pl_spare;
#ifdef PL_ASAN
static void *pl_main_fake;
static const void *pl_main_bottom;
static size_t pl_main_size;
#endif

static void pl_to_main(bool for_good) {
    pl_fiber *self = pl_running;
#ifdef PL_ASAN
    __sanitizer_start_switch_fiber(for_good ? NULL : &self->fake_stack, pl_main_bottom, pl_main_size);
#endif
    (void)for_good;
    pl_switch(&self->context, &pl_main);
#ifdef PL_ASAN
    __sanitizer_finish_switch_fiber(self->fake_stack, NULL, NULL);
#endif
}

static void pl_begin(void) {
#ifdef PL_ASAN
    __sanitizer_finish_switch_fiber(NULL, &pl_main_bottom, &pl_main_size);
#endif
    pl_fiber *self = pl_running;
    self->function(self->argument);
    pl_fiber_end();
}

_Noreturn void pl_fiber_end(void) {
    pl_running->done = true;
    pl_to_main(true);
    pl_die("a fiber that had ended runs");
}

static pl_fiber *pl_fiber_make(void) {
    pl_fiber *fiber = pl_own(sizeof(*fiber));
    char *memory = mmap(NULL, PL_STACK_SIZE + PL_PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory, PL_PAGE, PROT_NONE) != 0) {
        pl_die("no memory for a stack");
    }
    fiber->stack = memory + PL_PAGE;
    fiber->stack_size = PL_STACK_SIZE;
    return fiber;
}

pl_fiber *pl_fiber_new(void (*function)(void *), void *argument, const char *what) {
    pl_fiber *fiber = pl_spare;
    if (fiber != NULL) {
        pl_spare = fiber->next;
        pl_fiber kept = *fiber;
        memset(fiber, 0, sizeof(*fiber));
        fiber->stack = kept.stack;
        fiber->stack_size = kept.stack_size;
        fiber->line = kept.line;
        fiber->answer = kept.answer;
    } else {
        fiber = pl_fiber_make();
    }
    static unsigned long serial;
    fiber->serial = ++serial;
    fiber->function = function;
    fiber->argument = argument;
    fiber->what = what;
    fiber->before = pl_last;
    fiber->next = NULL;
    if (pl_last != NULL) {
        pl_last->next = fiber;
    } else {
        pl_first = fiber;
    }
    pl_last = fiber;
    pl_context_make(fiber, pl_begin);
    return fiber;
}

void pl_fiber_run(pl_fiber *fiber) {
    pl_running = fiber;
#ifdef PL_ASAN
    __sanitizer_start_switch_fiber(&pl_main_fake, fiber->stack, fiber->stack_size);
#endif
    pl_switch(&pl_main, &fiber->context);
#ifdef PL_ASAN
    __sanitizer_finish_switch_fiber(pl_main_fake, NULL, NULL);
#endif
    pl_running = NULL;
}

void pl_fiber_yield(void) {
    pl_to_main(false);
}

void pl_fiber_free(pl_fiber *fiber) {
    if (fiber->before != NULL) {
        fiber->before->next = fiber->next;
    } else {
        pl_first = fiber->next;
    }
    if (fiber->next != NULL) {
        fiber->next->before = fiber->before;
    } else {
        pl_last = fiber->before;
    }
    fiber->next = pl_spare;
    pl_spare = fiber;
}

pl_fiber *pl_fiber_first(void) {
    return pl_first;
}

void pl_stack_bounds(const char **low, const char **high) {
    *low = pl_running == NULL ? NULL : pl_running->stack;
    *high = pl_running == NULL ? NULL : pl_running->stack + pl_running->stack_size;
}
