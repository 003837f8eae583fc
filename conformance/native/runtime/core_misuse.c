/* Reports of misuse: what happened and where, as offsets into the executable, the driver's frames only. */
#define _GNU_SOURCE
#include "core_private.h"

#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void pl_runtime_begin(void);
void pl_runtime_end(void);
extern char __executable_start[], etext[];

const char *pl_program_base;
int pl_report_to = -1;

static int pl_first_object(struct dl_phdr_info *info, size_t size, void *base) {
    (void)size;
    *(const char **)base = (const char *)info->dlpi_addr;
    return 1;
}

void pl_misuse_begin(void) {
    dl_iterate_phdr(pl_first_object, &pl_program_base);
}

/* Known only if the files were linked in the order that this needs. */
bool pl_in_runtime(const void *address) {
    const char *begin = (const char *)pl_runtime_begin, *end = (const char *)pl_runtime_end, *at = address;
    bool known = begin < (const char *)pl_serve && (const char *)pl_serve < end;
    return known && at >= begin && at < end;
}

static bool pl_in_program(const void *address) {
    return (const char *)address >= __executable_start && (const char *)address < etext;
}

/* Keeps the driver's frames: without the runtime's at either end, and without the libraries'. */
static int pl_driver_frames(void **stack, int n, int most) {
    int kept = 0;
    for (int i = 0; i < n; i++) {
        if (pl_in_program(stack[i]) && !pl_in_runtime(stack[i])) {
            stack[kept++] = stack[i];
        }
    }
    return kept < most ? kept : most;
}

__attribute__((no_sanitize_address)) int pl_stack_from(void *pc, void *frame, void **stack, int most) {
    enum { DEEP = 40 };
    void *all[DEEP];
    int n = 0;
    if (pc != NULL) {
        all[n++] = pc;
    }
    const char *low, *high;
    pl_stack_bounds(&low, &high);
    for (void **at = frame; (const char *)at >= low && (const char *)(at + 2) <= high && ((uintptr_t)at & 7) == 0 && n < DEEP;) {
        if (at[1] == NULL) {
            break;
        }
        all[n++] = (char *)at[1] - 1; /* inside the call */
        void **next = at[0];
        if (next <= at) {
            break;
        }
        at = next;
    }
    if (n > 1 && pc != NULL && (char *)all[1] + 1 >= (char *)pc && (char *)all[1] <= (char *)pc) { /* one place, seen twice */
        memmove(&all[1], &all[2], (size_t)(--n - 1) * sizeof(*all));
    }
    n = pl_driver_frames(all, n, most);
    memcpy(stack, all, (size_t)n * sizeof(*stack));
    return n;
}

int pl_stack_sorted_out(void **returns, int n, int most) {
    for (int i = 0; i < n; i++) {
        returns[i] = (char *)returns[i] - 1;
    }
    return pl_driver_frames(returns, n, most);
}

int pl_stack(void **stack, int most) {
    return pl_stack_from(NULL, __builtin_frame_address(0), stack, most);
}

/* No function of the C library that a signal handler may not call. */
size_t pl_stack_text(char *to, size_t size, void *const *stack, int n) {
    size_t length = 0;
    for (int i = 0; i < n && length + 24 < size; i++) {
        if (i > 0) {
            to[length++] = ',';
        }
        uint64_t offset = (uint64_t)((const char *)stack[i] - pl_program_base);
        int shift = 60;
        while (shift > 0 && (offset >> shift) == 0) {
            shift -= 4;
        }
        to[length++] = '+';
        to[length++] = '0';
        to[length++] = 'x';
        for (; shift >= 0; shift -= 4) {
            to[length++] = "0123456789abcdef"[(offset >> shift) & 15];
        }
    }
    to[length] = 0;
    return length;
}

static bool pl_is_last(const char *rule) {
    static const char *const last[] = {"CRASH", "NO_RETURN", "DEADLOCK", "HANG", "USE_AFTER_FREE", "OVERFLOW", "DOUBLE_FREE", "BUGCHECK"};
    for (size_t i = 0; i < sizeof(last) / sizeof(last[0]); i++) {
        if (strcmp(rule, last[i]) == 0) {
            return true;
        }
    }
    return false;
}

static void pl_add(char *line, size_t *at, size_t size, const char *text, bool json) {
    for (; *text != 0 && *at + 3 < size; text++) {
        char c = *text;
        if (json && (c == '"' || c == '\\')) {
            line[(*at)++] = '\\';
        }
        line[(*at)++] = c >= 0x20 && c < 0x7F ? c : json ? ' ' : c;
    }
}

static void pl_tell_parent(const char *rule, const char *stack, const char *detail) {
    char line[2048];
    size_t n = 0;
    const char *parts[] = {rule, "\t", stack, "\t", detail, "\n"};
    for (int i = 0; i < 6; i++) {
        pl_add(line, &n, sizeof(line), parts[i], false);
    }
    pl_channel_write(pl_report_to, line, n);
}

_Noreturn void pl_misuse_last(const char *rule, const char *stack, const char *detail) {
    static volatile bool begun;
    if (begun) {
        _exit(PL_EXIT_MISUSE);
    }
    begun = true;
    if (pl_report_to >= 0) {
        pl_tell_parent(rule, stack, detail);
    } else if (!pl_probing_process) {
        static char line[4096];
        size_t n = 0;
        const char *parts[] = {"{\"call\":\"Misuse\",\"rule\":\"", rule, "\",\"stack\":\"", stack, "\",\"detail\":\"", detail, "\"}"};
        for (int i = 0; i < 7; i++) {
            pl_add(line, &n, sizeof(line), parts[i], i == 5);
        }
        pl_channel_last_words(line, n);
    }
    _exit(PL_EXIT_MISUSE);
}

/* Whether this was said already. */
static bool pl_said_before(const char *rule, const char *stack, const char *detail) {
    static uint64_t said[256];
    static unsigned count;
    uint64_t hash = 14695981039346656037u;
    for (const char *p = rule; *p != 0; p++) {
        hash = (hash ^ (unsigned char)*p) * 1099511628211u;
    }
    for (const char *p = *stack == 0 ? detail : stack; *p != 0; p++) {
        hash = (hash ^ (unsigned char)*p) * 1099511628211u;
    }
    for (unsigned i = 0; i < count; i++) {
        if (said[i] == hash) {
            return true;
        }
    }
    if (count < 256) {
        said[count++] = hash;
    }
    return false;
}

void pl_misuse_text(const char *rule, const char *stack, const char *detail) {
    if (pl_is_last(rule) || (pl_running == NULL && pl_report_to < 0)) {
        pl_misuse_last(rule, stack, detail);
    }
    if (pl_said_before(rule, stack, detail)) {
        return;
    }
    if (pl_report_to >= 0) {
        pl_tell_parent(rule, stack, detail);
        return;
    }
    if (pl_probing_process) {
        return;
    }
    pl_text_buffer line = {0};
    pl_buffer_add(&line, "{\"call\":\"Misuse\"", 16);
    const char *const members[][2] = {{"rule", rule}, {"stack", stack}, {"detail", detail}};
    for (int i = 0; i < 3; i++) {
        pl_buffer_member(&line, members[i][0]);
        pl_buffer_quoted(&line, members[i][1]);
    }
    pl_buffer_char(&line, '}');
    pl_fiber *self = pl_running;
    pl_message kept = self->answer; /* of the callout in whose midst this may be */
    self->answer = (pl_message){0};
    pl_turn_ask(line.data, line.length);
    free(self->answer.text.data);
    self->answer = kept;
    free(line.data);
}

void pl_misuse(const char *rule, void *const *stack, int n, const char *format, ...) {
    void *own[PL_STACK];
    if (stack == NULL) {
        n = pl_stack(own, PL_STACK);
        stack = own;
    }
    char detail[400], text[PL_STACK * 20];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(detail, sizeof(detail), format, arguments);
    va_end(arguments);
    pl_stack_text(text, sizeof(text), stack, n);
    pl_misuse_text(rule, text, detail);
}

void pl_stub(const char *name) {
    pl_misuse("STUB", NULL, 0, "%s", name);
}
