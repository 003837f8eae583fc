/* The debugger's output, assertions, bug checks. */
#include "kernel.h"

#include <stdio.h>

ULONG vDbgPrintEx(ULONG component, ULONG level, PCCH format, va_list arguments) {
    (void)component;
    (void)level;
    if (pl_debugging()) {
        char text[1024];
        size_t n = pl_print(text, sizeof(text), false, format, false, arguments);
        fwrite(text, 1, n < sizeof(text) ? n : sizeof(text), stderr);
    }
    return 0;
}

ULONG DbgPrint(PCSTR format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vDbgPrintEx(0, 0, format, arguments);
    va_end(arguments);
    return 0;
}

ULONG DbgPrintEx(ULONG component, ULONG level, PCSTR format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vDbgPrintEx(component, level, format, arguments);
    va_end(arguments);
    return 0;
}

void DbgBreakPoint(void) {
    pl_misuse("ASSERT", NULL, 0, "DbgBreakPoint");
}

static const char *pl_file_name(const char *path) {
    const char *slash = strrchr(path, '/'), *back = strrchr(path, '\\');
    const char *last = slash > back ? slash : back;
    return last == NULL ? path : last + 1;
}

void pl_assert_failed(const char *what, const char *file, int line) {
    pl_misuse("ASSERT", NULL, 0, "%s (%s:%d)", what, pl_file_name(file), line);
}

void RtlAssert(PVOID what, PVOID file, ULONG line, PSTR message) {
    (void)message;
    pl_assert_failed(what, file, (int)line);
}

void KeBugCheckEx(ULONG code, ULONG_PTR p1, ULONG_PTR p2, ULONG_PTR p3, ULONG_PTR p4) {
    pl_misuse("BUGCHECK", NULL, 0, "0x%08x (0x%lx, 0x%lx, 0x%lx, 0x%lx)", code, p1, p2, p3, p4);
    pl_die("a bug check went on");
}

void KeBugCheck(ULONG code) {
    KeBugCheckEx(code, 0, 0, 0, 0);
}

void ExRaiseStatus(NTSTATUS status) {
    pl_misuse("BUGCHECK", NULL, 0, "an exception nobody handles: %s", pl_name_of_status(status));
    pl_die("an exception went on");
}
