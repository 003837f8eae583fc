/* The first function of the runtime: the runtime's files are linked behind the driver's, in the order of their names. */
#include "core_private.h"

void pl_runtime_begin(void) {
}
