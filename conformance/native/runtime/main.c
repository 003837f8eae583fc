/*
 * The executable's beginning. The first process greets the kit and forks the one that serves a run; when the kit wants to
 * begin anew, that one ends and the next is forked, with the driver's variables as they were at the very beginning. What
 * the driver registers is found out before the greeting, in a process whose DriverEntry nobody hears.
 */
#include "core_private.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PL_NAME
#define PL_NAME "C driver"
#endif
#ifndef PL_VERSION
#define PL_VERSION "1"
#endif
#ifndef PL_ROLE
#define PL_ROLE "switch" /* if DriverEntry cannot tell */
#endif

struct pl_shared *pl_shared;
bool pl_probing_process;

void pl_role(const char *role) {
    if (pl_probing_process) {
        snprintf(pl_shared->role, sizeof(pl_shared->role), "%s", role);
    }
}

void pl_offer(const char *entry_point) {
    if (!pl_probing_process || pl_shared->offers == PL_OFFERS) {
        return;
    }
    for (int i = 0; i < pl_shared->offers; i++) {
        if (strcmp(pl_shared->offer[i], entry_point) == 0) {
            return;
        }
    }
    snprintf(pl_shared->offer[pl_shared->offers++], sizeof(pl_shared->offer[0]), "%s", entry_point);
}

/* The child ends with its parent, even if the parent was gone before this. */
static void pl_end_with(pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) {
        _exit(0);
    }
}

static void pl_enter(void *argument) {
    (void)argument;
    pl_driver_enter();
}

static void pl_probe(void) {
    pid_t self = getpid(), child = fork();
    if (child == 0) {
        pl_end_with(self);
        pl_probing_process = true;
        pl_crash_begin();
        pl_run_to_end(pl_fiber_new(pl_enter, NULL, "DriverEntry"));
        _exit(0);
    }
    if (child < 0) {
        pl_die("no process");
    }
    waitpid(child, NULL, 0);
    if (pl_shared->role[0] == 0) {
        snprintf(pl_shared->role, sizeof(pl_shared->role), "%s", PL_ROLE);
    }
    if (strcmp(pl_shared->role, "switch") == 0) {
        pl_probing_process = true;
        pl_offer("DriverEntry");
        pl_probing_process = false;
    }
}

static void pl_greet(void) {
    static pl_message greeting;
    pl_channel_hello(&greeting);
    const char *protocol = pl_text(&greeting, "protocol");
    if (greeting.kind != PL_HELLO || protocol == NULL || strcmp(protocol, "1") != 0) {
        pl_die("a greeting of protocol 1 was expected");
    }
    pl_text_buffer line = {0};
    pl_buffer_char(&line, '{');
    const char *const members[][2] = {{"hello", PL_NAME}, {"version", PL_VERSION}, {"role", pl_shared->role}};
    for (int i = 0; i < 3; i++) {
        pl_buffer_member(&line, members[i][0]);
        pl_buffer_quoted(&line, members[i][1]);
    }
    static const char fixed[] = ",\"protocol\":1,\"resets\":true,\"batches\":true,\"entryPoints\":[";
    pl_buffer_add(&line, fixed, sizeof(fixed) - 1);
    for (int i = 0; i < pl_shared->offers; i++) {
        if (i > 0) {
            pl_buffer_char(&line, ',');
        }
        pl_buffer_quoted(&line, pl_shared->offer[i]);
    }
    pl_buffer_add(&line, "]}\n", 3);
    pl_channel_write(STDOUT_FILENO, line.data, line.length);
    free(line.data);
}

/* One run after the other, each in a process of its own; the exit code of the last. */
static int pl_run_all(void) {
    for (enum pl_beginning beginning = PL_FIRST;;) {
        pid_t self = getpid(), child = fork();
        if (child == 0) {
            pl_end_with(self);
            pl_crash_begin();
            pl_serve(beginning);
        }
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child) {
            pl_die("no process");
        }
        if (!WIFEXITED(status)) {
            return 128 + WTERMSIG(status);
        }
        switch (WEXITSTATUS(status)) {
        case PL_EXIT_RESET:
            beginning = PL_AFTER_RESET;
            memset(pl_shared->counters, 0, sizeof(pl_shared->counters));
            break;
        case PL_EXIT_RELOAD: beginning = PL_RELOADED; break;
        default: return WEXITSTATUS(status);
        }
    }
}

int main(void) {
    signal(SIGPIPE, SIG_DFL);
    pl_shared = mmap(NULL, sizeof(*pl_shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (pl_shared == MAP_FAILED) {
        pl_die("no memory");
    }
    pl_misuse_begin();
    pl_entries_of_core();
    pl_register_filter_side();
    pl_register_lbfo_side();
    pl_probe();
    pl_greet();
    return pl_run_all();
}
