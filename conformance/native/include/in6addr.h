/* IPv6 addresses. */
#include <netiodef.h>
