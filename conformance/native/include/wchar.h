/* Wide characters have 16 bits: these are the runtime's functions, never the host's. */
#include <ddk/crt.h>
