/* What the files of the kernel's functions know of each other. */
#ifndef PL_KERNEL_H
#define PL_KERNEL_H

#include "core_private.h"

size_t pl_print(void *to, size_t room, bool wide, const void *format, bool wide_format, va_list arguments);
uint64_t pl_system_time(void);                                             /* 100 ns since 1601 */
uint64_t pl_timeout(const LARGE_INTEGER *timeout, bool *poll);             /* a limit for pl_wait; *poll: do not wait at all */

/* What an object to wait for is, by its header. */
enum { PL_MARK = 0xE1, PL_TYPE_MUTEX = 2, PL_TYPE_SEMAPHORE = 5, PL_TYPE_THREAD = 6, PL_TYPE_TIMER = 8, PL_TYPE_SYNCHRONIZATION_TIMER = 9 };
void pl_header_init(DISPATCHER_HEADER *header, int type, LONG state);
struct _KTHREAD {
    DISPATCHER_HEADER Header;
    PKSTART_ROUTINE Routine;
    PVOID Context;
    LONG References; /* by ObReferenceObject */
    bool Open;       /* its handle */
    bool Running;
};

#endif
