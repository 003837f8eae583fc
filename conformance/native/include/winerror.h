/* Status codes: those of the kernel. */
#include <ntdef.h>
