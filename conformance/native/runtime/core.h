/*
 * The runtime's core as the sides (switch extension, LBFO miniport) see it.
 *
 * The executable holds the driver and this runtime. It speaks the harness protocol on standard input and output: the
 * kit calls entry points of the driver, the driver calls functions of its environment. Every call of the kit runs on a
 * fiber of its own; exactly one fiber runs at a time, and the conversation is strictly nested.
 *
 * The runtime's files are linked behind the driver's, in the order of their names: so the runtime knows which frames of a
 * stack are the driver's. Environment variables: PLUMBLINE_DEBUG=1 shows what the driver prints. PL_NAME, PL_VERSION and PL_ROLE may be defined when main.c is compiled.
 *
 * Who implements what: the core has the kernel's functions (Ex, Ke, Rtl, Mm, Ps, Ob, Io, Zw, Dbg) and of NDIS only the
 * locks: Ndis{Allocate,Free,Acquire,Release,DprAcquire,DprRelease}SpinLock, NdisAllocateRWLock, NdisFreeRWLock,
 * NdisAcquireRWLockRead, NdisAcquireRWLockWrite, NdisReleaseRWLock. All other Ndis functions are the sides', on top of
 * what is declared here (events, sleeps, timers, work items and memory have what they need below).
 */
#ifndef PL_CORE_H
#define PL_CORE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <ntddk.h>

typedef int NDIS_STATUS; /* the same type as in ndis.h */

/* ---- messages: flat objects; values are strings, true or false, null, or integers (kept as text) ---- */

typedef struct pl_message pl_message;

/* The text of a member: a string's characters, a number's digits, "true" or "false"; NULL if absent or null. */
const char *pl_text(const pl_message *message, const char *name);
bool pl_true(const pl_message *message, const char *name);
/* The status that an answer's "return" names; `otherwise` if there is none. */
NDIS_STATUS pl_answer_status(const pl_message *answer, NDIS_STATUS otherwise);

/* ---- callouts: what the driver calls in its environment ---- */

void pl_call_begin(const char *function);
void pl_put(const char *name, const char *value_or_null); /* left out if NULL */
void pl_put_bool(const char *name, bool value);           /* written true or false, without quotes */
void pl_put_format(const char *name, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Says the call, serves entry points that the kit calls meanwhile, and gives the answer: valid until the next
   pl_call_end of the same fiber. While probing nothing is said, and the answer is {"return":"SUCCESS"}. */
const pl_message *pl_call_end(void);
NDIS_STATUS pl_call_end_status(void); /* the same where only the status matters */

/* No kit listens: DriverEntry or DriverUnload runs to see what it does. Callouts are answered by defaults. */
bool pl_probing(void);

/* ---- entry points: what the kit calls in the driver ---- */

typedef void pl_entry_fn(const pl_message *call); /* runs on a fiber; `call` is valid until it returns */
void pl_entry(const char *name, pl_entry_fn *function); /* serve this call of the kit */

/* The return line of the entry point that runs on this fiber; null if none of these is called. */
void pl_return_null(void);
void pl_return_status(NDIS_STATUS status);
void pl_return_put(const char *name, const char *value_or_null);

/* What the greeting says; called by the sides when the driver registers its handlers (no harm when not probing). */
void pl_role(const char *role);          /* "switch" or "lbfo" */
void pl_offer(const char *entry_point);  /* one more of "entryPoints"; the core adds DriverEntry for role switch */

/* Both sides register their entry points here; called once, before anything else. */
void pl_register_filter_side(void);
void pl_register_lbfo_side(void);

/* The core serves DriverEntry and WorkItem itself. */
DRIVER_OBJECT *pl_driver_object(void);
const char *pl_driver_name(void); /* as the kit calls the driver, "d1" unless it said otherwise */
bool pl_in_driver_entry(void);    /* whether DriverEntry runs on this fiber */

/* To be called at the end of the entry point that detached the last module or halted the last adapter, before its
   return line: what is still allocated after a probe of DriverUnload is reported as LEAK. */
void pl_last_module_detached(void);

/* ---- statuses: names without NDIS_STATUS_ or STATUS_; numbers without a name are "0xC0001234" both ways ---- */

NDIS_STATUS pl_status_of(const char *name); /* FAILURE for a name that is none */
const char *pl_name_of_status(NDIS_STATUS status);

/* ---- named objects: names come from the kit or are made here; an address is reused, a name never is ---- */

/* kind keeps apart what has the same address or name: "nbl", "req", "nic", "module", ... (a string constant) */
void pl_name_set(const char *kind, const void *object, const char *name);
void pl_name_clear(const char *kind, const void *object);
const char *pl_name_of(const char *kind, const void *object); /* NULL if unknown */
void *pl_object_of(const char *kind, const char *name);       /* NULL if unknown */
unsigned long pl_number(const char *kind);                    /* 1, 2, 3, ... never twice in a run, of each kind */

/* ---- misuse: what only this side of the conversation sees ---- */

/* Says {"call":"Misuse",...}, with the stack as offsets from the load base: of calls, the last byte of the call
   instruction. stack NULL: that of the caller. Does not return for the last words: CRASH, NO_RETURN,
   DEADLOCK, HANG, USE_AFTER_FREE, OVERFLOW, DOUBLE_FREE, BUGCHECK. The same rule at the same place is said once. */
void pl_misuse(const char *rule, void *const *stack_or_null, int n, const char *format, ...)
        __attribute__((format(printf, 4, 5)));
void pl_stub(const char *name); /* a name without an implementation was called: STUB */
int pl_stack(void **stack, int most); /* the return addresses of the caller, innermost first */
#define PL_STACK 12

/* Touching [at, at + size) is `rule` (HANDED_OVER ...) of `what`: told by the crash handler when a page that was made
   inaccessible (mprotect, by the caller) is touched, and by ASan builds, where the region is poisoned as well. */
void pl_watch(const void *at, size_t size, const char *rule, const char *what);
void pl_unwatch(const void *at, size_t size);

/* ---- memory of the driver ---- */

enum pl_memory { PL_POOL, PL_NDIS_MEMORY, PL_OBJECT };
/* tag 0: none; kind is what a leak report calls it ("pool", "NBL pool", "clone of a request", ...); filled with 0xCD,
   or zeroed. NULL if the allocation is made to fail (core_fault.c). Aligned to 16. */
void *pl_alloc(enum pl_memory memory, size_t size, uint32_t tag, bool zeroed, const char *kind);
/* Reports DOUBLE_FREE, BAD_FREE (never allocated, other memory, tag or size than allocated), OVERFLOW (red zone).
   tag 0 and size (size_t)-1: any. */
void pl_free(enum pl_memory memory, void *block, uint32_t tag, size_t size);
bool pl_is_alive(const void *block); /* whether it was given by pl_alloc and not freed yet */
/* Only the bookkeeping, for what lives elsewhere: a leak unless it is forgotten again. */
void pl_track(const void *object, const char *kind);
bool pl_forget(const void *object, const char *kind); /* false if it was not tracked */
bool pl_is_tracked(const void *object, const char *kind);
/* The runtime's own memory: never fails, never a leak. */
void *pl_own(size_t size); /* zeroed */

/* ---- IRQL of the running fiber ---- */

KIRQL pl_irql(void);
void pl_irql_set(KIRQL level);
/* Inside a pl_entry_fn, before the driver's handler is called: the level it is called at (the kit's parameter "irql"
   has set it already, PASSIVE_LEVEL without). The handler has to return at this level. */
void pl_irql_enter(KIRQL level);
void pl_need_irql_at_most(KIRQL level, const char *function); /* reports IRQL */
void pl_need_irql_exactly(KIRQL level, const char *function);

/* ---- waits, time, own fibers of the driver ---- */

/* Waits until ready(argument), at most `limit_100ns` of virtual time (0: without limit). ready NULL: just sleeps.
   `on` names what is waited for. Returns false if the limit passed. */
bool pl_wait(bool (*ready)(void *), void *argument, const char *on, uint64_t limit_100ns);

uint64_t pl_now(void);             /* 100 ns since the start, virtual; never passes by itself but in waits */
void pl_clock_advance(uint64_t by_100ns); /* a stall */

/* Runs function(argument) later on a fiber of its own: when something waits, or when the kit calls WorkItem. */
void pl_queue(void (*function)(void *), void *argument, KIRQL level, const char *what);
bool pl_unqueue(void (*function)(void *), void *argument); /* true if it had not begun, and never will */

/* Timers; `key` is the driver's structure. Setting one that is set replaces it. function runs as by pl_queue. */
void pl_timer_set(void *key, uint64_t due_in_100ns, uint64_t period_100ns, void (*function)(void *), void *argument);
bool pl_timer_cancel(void *key); /* true if it was set and has not fired */
bool pl_timer_is_set(const void *key);

/* ---- locks, by the address of the driver's structure ---- */

enum pl_lock_kind { PL_SPIN, PL_QUEUED, PL_READ, PL_WRITE };
void pl_lock_init(void *lock, const char *what);
void pl_lock_gone(void *lock); /* freed: LOCK_MISUSE if held */
void pl_lock_acquire(void *lock, enum pl_lock_kind kind, const char *function);
void pl_lock_release(void *lock, const char *function);
bool pl_lock_is_mine(const void *lock);

/* ---- debug output (PLUMBLINE_DEBUG) and giving up ---- */

void pl_debug(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The runtime itself or the conversation is broken: a line on standard error, exit code 3. */
_Noreturn void pl_die(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
