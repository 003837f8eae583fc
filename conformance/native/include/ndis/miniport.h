/* Miniports of NDIS 5.0 and 5.1, the only ones that can be members of an LBFO bundle; declared beside NDIS 6, with which
 * they share no name. A driver says which it is by NDIS50_MINIPORT or NDIS51_MINIPORT, as it does for Windows. */
#ifndef PL_NDIS_MINIPORT_H
#define PL_NDIS_MINIPORT_H

#include <ndis5/packet.h>
#include <ndis5/hardware.h>
#include <ndis5/timer.h>
#include <ndis5/lookaside.h>
#include <ndis5/miniport.h>

#endif
