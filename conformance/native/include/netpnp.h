/* Plug and play events of networks. */
#include <ndis.h>
