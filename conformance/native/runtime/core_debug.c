/* Output for people, on standard error, and giving up. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

bool pl_debugging(void) {
    static int known = -1;
    if (known < 0) {
        const char *wanted = getenv("PLUMBLINE_DEBUG");
        known = wanted != NULL && *wanted != 0 && strcmp(wanted, "0") != 0;
    }
    return known == 1;
}

void pl_debug(const char *format, ...) {
    if (pl_debugging()) {
        va_list arguments;
        va_start(arguments, format);
        vfprintf(stderr, format, arguments);
        va_end(arguments);
        fputc('\n', stderr);
    }
}

void pl_die(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("the runtime gives up: ", stderr);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    _exit(3);
}
