/* Intrinsics: those that drivers use. */
#include <ddk/interlocked.h>
