/* What the files of the core know of each other and the sides need not. */
#ifndef PL_CORE_PRIVATE_H
#define PL_CORE_PRIVATE_H

#include "core.h"

#include <ucontext.h>

#if defined(__SANITIZE_ADDRESS__)
#define PL_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PL_ASAN 1
#endif
#endif

/* ---- text that grows ---- */

typedef struct pl_text_buffer {
    char *data; /* always ends with a NUL that `length` does not count */
    size_t length;
    size_t room;
} pl_text_buffer;

void pl_buffer_clear(pl_text_buffer *buffer);
void pl_buffer_add(pl_text_buffer *buffer, const char *text, size_t length);
void pl_buffer_char(pl_text_buffer *buffer, char c);
void pl_buffer_quoted(pl_text_buffer *buffer, const char *text); /* as a JSON string, with its quotes */
void pl_buffer_member(pl_text_buffer *buffer, const char *name); /* comma if needed, name and colon */

/* ---- messages ---- */

enum pl_kind { PL_CALL, PL_RETURN, PL_RESET, PL_BYE, PL_HELLO };
enum { PL_MEMBERS = 40 };
struct pl_message {
    enum pl_kind kind;
    int count;
    struct {
        const char *name;
        const char *value; /* NULL for null */
    } members[PL_MEMBERS];
    pl_text_buffer text; /* what the names and values point into */
};
void pl_message_read(pl_message *message, const char *line, size_t length);
void pl_message_swap(pl_message *a, pl_message *b);

/* ---- the channel ---- */

void pl_channel_hello(pl_message *into);                                           /* reads the greeting */
void pl_channel_exchange(const char *line, size_t length, pl_message *into);      /* says a line, reads the next */
/* What the next process needs to go on where this one stops, with the line that was taken last as the first. */
bool pl_channel_save(void);
void pl_channel_restore(pl_message *into);
void pl_channel_last_words(const char *line, size_t length);                      /* async-signal-safe; then the end */
void pl_channel_write(int to, const char *data, size_t length);                   /* all of it, async-signal-safe */

/* ---- fibers ---- */

typedef struct pl_frame pl_frame;
typedef struct pl_fiber pl_fiber;
struct pl_wait_state {
    bool waiting;
    unsigned long number; /* of all the waits that there were */
    bool inside; /* a wait of the runtime's own: nobody is asked */
    bool (*ready)(void *);
    void *argument;
    const char *on;
    char site[24];
    uint64_t deadline; /* 0: none */
    enum { PL_READY, PL_LIMIT, PL_HANGS } outcome;
    unsigned asked;
};
struct pl_fiber {
#ifdef __x86_64__
    void *context; /* its stack pointer */
#else
    ucontext_t context;
#endif
    char *stack;
    size_t stack_size;
    void *fake_stack; /* AddressSanitizer's */
    void (*function)(void *);
    void *argument;
    const char *what;
    bool done;
    bool quiet;   /* callouts get the default answer */
    bool unit;    /* a work item, timer or thread of the driver */
    bool in_driver_entry;
    KIRQL irql, level; /* now; and that of its beginning */
    unsigned spins;    /* of loops that do not wait */
    unsigned dry;      /* waits in a row in which nothing happened */
    pl_frame *frame;   /* of the entry point it serves, or NULL */
    struct pl_wait_state wait;
    pl_text_buffer line;
    pl_message answer;
    void *object;         /* a system thread's */
    unsigned long serial; /* of the fibers that there were */
    int locks;            /* held */
    char callout[48];     /* what it has called last */
    bool asking;          /* ... and got no answer yet */
    void *raised[PL_STACK]; /* where the level was raised last by KeRaiseIrql */
    int raised_depth;
    pl_fiber *next, *before;
};
extern pl_fiber *pl_running; /* NULL: the scheduler */
pl_fiber *pl_fiber_new(void (*function)(void *), void *argument, const char *what);
void pl_fiber_run(pl_fiber *fiber); /* by the scheduler: until it yields or is done */
void pl_fiber_yield(void);          /* by the fiber: back to the scheduler */
_Noreturn void pl_fiber_end(void);  /* by the fiber: as if its function had returned */
void pl_fiber_free(pl_fiber *fiber);
pl_fiber *pl_fiber_first(void); /* of all that live, oldest first; then ->next */
void pl_stack_bounds(const char **low, const char **high); /* of what runs now */

/* ---- the conversation and its turns ---- */

struct pl_frame {
    enum { PL_ENTRY, PL_CALLOUT, PL_WAITING } kind;
    pl_fiber *fiber;
    bool done;
    unsigned long wait; /* the number of the wait that was told */
    bool happened; /* an entry point was called while this was unanswered */
    pl_message call;
    pl_text_buffer reply;
    pl_frame *below;
};
enum pl_beginning { PL_FIRST, PL_AFTER_RESET, PL_RELOADED };
_Noreturn void pl_serve(enum pl_beginning beginning);
void pl_run_to_end(pl_fiber *fiber);          /* while probing: no conversation */
void pl_turn_ask(const char *line, size_t length); /* by a fiber: says a callout and waits for its answer */
unsigned long pl_turn_callouts(void);         /* said so far */
void pl_turn_start(pl_fiber *fiber);          /* it is the next one to run */
pl_fiber *pl_unit_that_can_run(void);         /* one of the driver's own fibers; it has to be run then */
pl_entry_fn *pl_entry_find(const char *name);
void pl_entry_body(void *frame);
void pl_entries_of_core(void);
bool pl_driver_is_loaded_for(const char *entry_point); /* enters the driver if the kit does not */
bool pl_driver_was_entered(void);
NTSTATUS pl_driver_enter(void);                        /* DriverEntry, on this fiber */
void pl_wait_inside(bool (*ready)(void *), void *argument);
/* rule NULL: if it never comes, that is no fault of the driver's but of how it was called */
bool pl_wait_as(bool (*ready)(void *), void *argument, const char *on, uint64_t limit, const char *rule);

/* ---- the clock and what is queued ---- */

pl_fiber *pl_unit_next(void);            /* the next queued unit as a fiber, or NULL */
uint64_t pl_deadline_next(void);         /* of timers and waiting fibers; 0: none */
void pl_clock_to(uint64_t time);         /* and fires what is due */
bool pl_units_queued(void);
bool pl_anything_scheduled(void); /* a unit, or a timer */
/* The memory goes: what is scheduled in it is reported and dropped; locks in it are forgotten. */
void pl_clock_memory_gone(const void *at, size_t size);
void pl_locks_memory_gone(const void *at, size_t size);
void pl_clock_leaks(void (*leak)(const char *what, void *const *stack, int n));

/* ---- misuse, crashes ---- */

extern const char *pl_program_base; /* the load bias of the executable */
void pl_misuse_begin(void);         /* once, early */
int pl_stack_from(void *pc, void *frame, void **stack, int most);
int pl_stack_sorted_out(void **returns, int n, int most); /* return addresses as the C library gives them */
size_t pl_stack_text(char *to, size_t size, void *const *stack, int n);
void pl_misuse_text(const char *rule, const char *stack, const char *detail);
_Noreturn void pl_misuse_last(const char *rule, const char *stack, const char *detail); /* async-signal-safe */
bool pl_in_runtime(const void *address);
void pl_crash_begin(void);   /* in each process that runs the driver */
void pl_watchdog_rest(void); /* an entry point begins, or has just got an answer */
bool pl_watched(const void *at, const char **rule, const char **what);
void pl_poison(const void *at, size_t size, bool poisoned); /* AddressSanitizer's, or nothing */
bool pl_debugging(void);
extern int pl_report_to; /* while probing: the pipe that misuses go to, or -1 */

/* ---- memory, locks, leaks ---- */

const char *pl_symbol(const void *address, size_t *offset); /* the function it is in */
bool pl_fault_now(void *const *stack, int n); /* whether this allocation has to fail */
typedef void pl_leak_fn(const char *kind, uint32_t tag, size_t size, void *const *stack, int n);
uint64_t pl_memory_alive(pl_leak_fn *each); /* each may be NULL; a hash of what lives */
void pl_memory_check(void);                 /* OVERFLOW, USE_AFTER_FREE */
void pl_memory_loaded(void);                /* what lives now was there after DriverEntry */
void pl_memory_loaded_forgiven(void);       /* ... and is no leak */
void pl_leaks_say(void);                    /* what lives now is a leak */
bool pl_locks_check_return(void);           /* LOCK_KEPT; whether there was one */
void pl_level_check_return(void);           /* the same, and IRQL */
bool pl_lock_is_free(const void *lock);
bool pl_locks_are_held(void); /* by whomever */

/* ---- what zygote and children share ---- */

enum { PL_OFFERS = 40, PL_COUNTERS = 32 };
struct pl_shared {
    bool probed;
    char role[16];
    int offers;
    char offer[PL_OFFERS][48];
    struct {
        char kind[24];
        unsigned long value;
    } counters[PL_COUNTERS];  /* of names, in this run */
    size_t kept_sizes[3];     /* see pl_channel_save */
    char kept[1 << 18];
};
extern struct pl_shared *pl_shared;
extern bool pl_probing_process;
enum { PL_EXIT_MISUSE = 70, PL_EXIT_RESET = 71, PL_EXIT_RELOAD = 72 };

#endif
