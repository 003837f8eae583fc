/* What the sanitizers report, if the executable was built with them, told as misuse. */
#include "core_private.h"

#include <execinfo.h>
#include <stdio.h>

#ifdef PL_ASAN
#include <sanitizer/asan_interface.h>

void pl_poison(const void *at, size_t size, bool poisoned) {
    if (poisoned) {
        __asan_poison_memory_region(at, size);
    } else {
        __asan_unpoison_memory_region(at, size);
    }
}

const char *__asan_default_options(void);
const char *__asan_default_options(void) {
    return "detect_leaks=0:handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:handle_abort=0:"
           "detect_stack_use_after_return=0:allocator_may_return_null=1:use_sigaltstack=0";
}

/* Called by AddressSanitizer before its own report, which goes to standard error. */
void __asan_on_error(void);
void __asan_on_error(void) {
    const char *kind = __asan_get_report_description();
    const char *rule = strstr(kind, "use-after-free") != NULL || strstr(kind, "use-after-poison") != NULL ? "USE_AFTER_FREE"
            : strstr(kind, "double-free") != NULL ? "DOUBLE_FREE" : strstr(kind, "free") != NULL ? "BAD_FREE" : "OVERFLOW";
    const char *what = NULL;
    void *at = __asan_get_report_address();
    bool watched = at != NULL && pl_watched(at, &rule, &what);
    void *frames[PL_STACK];
    int n = pl_stack_from(__asan_get_report_pc(), __asan_get_report_bp(), frames, PL_STACK);
    char stack[PL_STACK * 20], detail[200];
    pl_stack_text(stack, sizeof(stack), frames, n);
    snprintf(detail, sizeof(detail), "%s%s%s of %zu bytes in %s", watched ? what : kind, watched ? " was touched: " : ": ",
             __asan_get_report_access_type() ? "write" : "read", __asan_get_report_access_size(),
             pl_running == NULL || pl_running->what == NULL ? "the runtime" : pl_running->what);
    pl_misuse_last(rule, stack, detail);
}
#else
void pl_poison(const void *at, size_t size, bool poisoned) {
    (void)at;
    (void)size;
    (void)poisoned;
}
#endif

/* Only there if the executable was built with UndefinedBehaviorSanitizer. */
extern void __ubsan_get_current_report_data(const char **kind, const char **message, const char **file, unsigned *line,
                                            unsigned *column, char **address) __attribute__((weak));
void __ubsan_on_report(void);
void __ubsan_on_report(void) {
    if (__ubsan_get_current_report_data == NULL || pl_running == NULL) {
        return;
    }
    const char *kind, *message, *file;
    unsigned line, column;
    char *address;
    __ubsan_get_current_report_data(&kind, &message, &file, &line, &column, &address);
    const char *name = strrchr(file, '/');
    void *frames[40]; /* the sanitizer's own frames cannot be walked by their pointers */
    int n = pl_stack_sorted_out(frames, backtrace(frames, 40), PL_STACK);
    if (n == 0) {
        return; /* the runtime's own, and no word about the driver */
    }
    pl_misuse("UNDEFINED", frames, n, "%s: %s (%s:%u)", kind, message, name == NULL ? file : name + 1, line);
}
