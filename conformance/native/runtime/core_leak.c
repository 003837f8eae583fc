/* What is left when the last module is gone: the driver is unloaded in a copy of this process, and the copy tells. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

struct pl_leak {
    char kind[64];
    uint32_t tag;
    size_t size, count;
    void *stack[PL_STACK];
    int depth;
};
enum { PL_LEAKS = 64 };
static struct pl_leak pl_leaks[PL_LEAKS];
static int pl_leak_count;

static void pl_leak_found(const char *kind, uint32_t tag, size_t size, void *const *stack, int n) {
    for (int i = 0; i < pl_leak_count; i++) {
        struct pl_leak *leak = &pl_leaks[i];
        if (leak->depth == n && memcmp(leak->stack, stack, (size_t)n * sizeof(*stack)) == 0 && strcmp(leak->kind, kind) == 0) {
            leak->count++;
            leak->size += size;
            return;
        }
    }
    if (pl_leak_count < PL_LEAKS) {
        struct pl_leak *leak = &pl_leaks[pl_leak_count++];
        *leak = (struct pl_leak){.tag = tag, .size = size, .count = 1, .depth = n};
        snprintf(leak->kind, sizeof(leak->kind), "%s", kind);
        memcpy(leak->stack, stack, (size_t)n * sizeof(*stack));
    }
}

static void pl_leak_other(const char *what, void *const *stack, int n) {
    pl_leak_found(what, 0, 0, stack, n);
}

static void pl_tag_text(char *to, size_t size, uint32_t tag) {
    char c[5] = {0};
    for (int i = 0; i < 4; i++) {
        unsigned char byte = (unsigned char)(tag >> (8 * i));
        c[i] = byte >= 0x20 && byte < 0x7F ? (char)byte : '.';
    }
    snprintf(to, size, tag == 0 ? "" : ", tag '%s'", c);
}

void pl_leaks_say(void) {
    pl_leak_count = 0;
    pl_memory_alive(pl_leak_found);
    pl_clock_leaks(pl_leak_other);
    for (int i = 0; i < pl_leak_count; i++) {
        const struct pl_leak *leak = &pl_leaks[i];
        char stack[PL_STACK * 20], detail[240], tag[20], size[40] = "";
        pl_stack_text(stack, sizeof(stack), leak->stack, leak->depth);
        pl_tag_text(tag, sizeof(tag), leak->tag);
        if (leak->size > 0) {
            snprintf(size, sizeof(size), ", %zu bytes", leak->size);
        }
        snprintf(detail, sizeof(detail), "%zu x %.63s%s%s", leak->count, leak->kind, tag, size);
        pl_misuse_text("LEAK", stack, detail);
    }
}

/* In the copy: unloads, lists, ends. */
static _Noreturn void pl_unload(int to) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    pl_probing_process = true;
    pl_report_to = to;
    pl_crash_begin();
    PDRIVER_UNLOAD unload = pl_driver_object()->DriverUnload;
    if (unload != NULL) {
        pl_running->irql = PASSIVE_LEVEL;
        pl_running->what = "DriverUnload";
        unload(pl_driver_object());
    } else {
        pl_memory_loaded_forgiven();
    }
    pl_leaks_say();
    pl_memory_check();
    _exit(0);
}

/* Says what the copy has said: lines of rule, stack and detail, with tabs between them. */
static void pl_forward(FILE *from) {
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, from) > 0) {
        char *stack = strchr(line, '\t');
        char *detail = stack == NULL ? NULL : strchr(stack + 1, '\t');
        if (detail != NULL) {
            *stack = *detail = 0;
            detail[strcspn(detail + 1, "\n") + 1] = 0;
            pl_misuse_text(line, stack + 1, detail + 1);
        }
    }
    free(line);
}

void pl_last_module_detached(void) {
    static uint64_t examined;
    static bool once;
    pl_memory_check();
    uint64_t alive = pl_memory_alive(NULL);
    if (pl_probing_process || (once && alive == examined && !pl_anything_scheduled())) {
        return; /* the very same things live as last time */
    }
    once = true;
    examined = alive;
    int ends[2];
    if (pipe(ends) != 0) {
        pl_die("no pipe");
    }
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        pl_unload(ends[1]);
    }
    close(ends[1]);
    FILE *from = fdopen(ends[0], "r");
    if (child < 0 || from == NULL) {
        pl_die("no process");
    }
    pl_forward(from);
    fclose(from);
    waitpid(child, NULL, 0);
}
