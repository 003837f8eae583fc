/* NDIS for drivers under test: filter drivers and extensions of the extensible switch (NDIS 6.0 to 6.40), written from
 * public documentation. Everything of the kernel comes from <ntddk.h>. */
#ifndef PL_NDIS_H
#define PL_NDIS_H

#include <ntddk.h>

#include <ndis/version.h>
#include <ndis/object.h>
#include <ndis/status.h>
#include <ntddndis.h>
#include <netioapi.h>
#include <ndis/oob.h>
#include <ndis/packet.h>
#include <ndis/pool.h>
#include <ndis/oid_request.h>
#include <ndis/pnp.h>
#include <ndis/filter.h>
#include <ndis/filter_calls.h>
#include <ndis/switch.h>
#include <ndis/memory.h>
#include <ndis/locks.h>
#include <ndis/work.h>
#include <ndis/config.h>
#include <ndis/helpers.h>

#if __has_include(<ndis/miniport.h>)
#include <ndis/miniport.h>
#endif

#endif
