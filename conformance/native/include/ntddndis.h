/* What NDIS shares with applications: media, OIDs and the structures of OID requests. */
#ifndef PL_NTDDNDIS_H
#define PL_NTDDNDIS_H

#include <ntddk.h>
#include <ndis/version.h>
#include <ndis/object.h>
#include <ndis/status.h>
#include <ifdef.h>
#include <ndis/media.h>
#include <ndis/oids.h>
#include <ndis/link.h>
#include <ndis/switch_oids.h>
#include <ndis/switch_properties.h>
#include <ndis/offload_oids.h>

#endif
