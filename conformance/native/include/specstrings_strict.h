/* Annotations of parameters and functions: all in one place. */
#include <sal.h>
