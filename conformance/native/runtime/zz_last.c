/* The last function of the runtime: see a_first.c. */
#include "core_private.h"

void pl_runtime_end(void) {
}
