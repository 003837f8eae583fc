/* IPv4 addresses. */
#include <netiodef.h>
