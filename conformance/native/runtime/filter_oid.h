/* OID requests: the list of those that the driver has in hand or below, and what its files share. */
#ifndef PL_FILTER_OID_H
#define PL_FILTER_OID_H

#include "filter.h"

pl_oid *pl_oid_find(const NDIS_OID_REQUEST *request);
pl_oid *pl_oid_named(int form, const char *name);
pl_oid *pl_oid_first(void);
pl_oid *pl_oid_new(int form, const char *name, NDIS_OID_REQUEST *request);
void pl_oid_drop(pl_oid *o);
NDIS_STATUS pl_oid_arrived(pl_oid *o, NDIS_STATUS status, const pl_message *answer);

/* Parts of the contents of a request; these give the size of the buffer. */
size_t pl_oid_property(pl_oid *r, const pl_message *call, const char *information);
size_t pl_oid_enumeration(pl_oid *r, NDIS_OID oid);
size_t pl_switch_fill(NDIS_OID oid, void *buffer, size_t room, const char *information);
void pl_nic_parameters(NDIS_SWITCH_NIC_PARAMETERS *p, const char *nic, const char *type, NDIS_SWITCH_NIC_STATE state);
void pl_port_parameters(NDIS_SWITCH_PORT_PARAMETERS *p, const char *port, NDIS_SWITCH_PORT_STATE state);

#endif
