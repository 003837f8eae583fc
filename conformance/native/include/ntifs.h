/* The kernel's interface to drivers. */
#include <wdm.h>
