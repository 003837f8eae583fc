/* The side of extensions of the switch: what its files share.
 *
 *   filter_driver.c, filter_module.c, filter_pnp.c   registration, life of the module, plug and play
 *   filter_lend.c       memory that is the kit's and that the driver may touch for a while
 *   filter_oid*.c       OID requests: built from messages, read back, answered
 *   filter_status.c     status indications
 *   switch_*.c          the switch's handlers
 *   packet_*.c          packets, their pools and their data
 *   ndis_*.c            the rest of NDIS
 */
#ifndef PL_FILTER_H
#define PL_FILTER_H

#ifndef NDIS640
#define NDIS640 1
#endif
#include <ndis.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"

#define PL_NAME 48    /* of requests, packets, modules */
#define PL_ADDRESS 24 /* "port/index" */

/* ---- the module ---- */

typedef struct pl_module {
    struct pl_module *next;
    char name[PL_NAME];
    NDIS_HANDLE context; /* the driver's; its FilterModuleContext */
    bool attached;
    NDIS_FILTER_PARTIAL_CHARACTERISTICS handlers;
    char switch_mark; /* its address is the NDIS_SWITCH_CONTEXT */
} pl_module;

extern NDIS_FILTER_DRIVER_CHARACTERISTICS pl_filter; /* all zero until NdisFRegisterFilterDriver */
extern NDIS_HANDLE pl_filter_context;                 /* the driver's FilterDriverContext */

pl_module *pl_module_of_handle(NDIS_HANDLE handle, const char *function); /* NULL: BAD_ARGUMENT was said */
pl_module *pl_module_of_switch(NDIS_SWITCH_CONTEXT context, const char *function);
pl_module *pl_module_named(const char *name); /* NULL if there is none */
pl_module *pl_module_now(void);               /* the one that is attached, or being so */
void pl_filter_modules(void);                 /* these register entry points */
void pl_filter_oids(void);
void pl_filter_statuses(void);
void pl_filter_pnp(void);
void pl_filter_packets(void);

/* ---- memory that the kit lends to the driver ---- */

void *pl_lend(size_t size);                              /* zeroed */
void pl_retire(void *block, size_t size, const char *of); /* the driver may not touch it any more, for good */
void pl_hide(void *block, size_t size, const char *of);  /* the driver may not touch it until pl_show */
void pl_show(void *block, size_t size, const char *of);  /* HANDED_OVER if it was written to meanwhile */
/* Of what was retired lately as "<prefix>NAME": its name; else NULL. */
const char *pl_retired_name(const void *block, const char *prefix);
void pl_retired_trim(void);                              /* to be called where a misuse can be said */
void pl_retired_check(void);                             /* HANDED_OVER if anything retired was written to */

/* ---- texts of the kit ---- */

bool pl_member(const char *information, const char *member, char *value, size_t size); /* of "A=1;B=2" */
long pl_member_number(const char *information, const char *member, long otherwise);
void pl_address_of(const char *text, NDIS_SWITCH_PORT_ID *port, NDIS_SWITCH_NIC_INDEX *index);
void pl_address_text(char text[PL_ADDRESS], ULONG port, ULONG index);
void pl_counted(IF_COUNTED_STRING *to, const char *format, ...) __attribute__((format(printf, 2, 3)));
void pl_mac(UCHAR *to, const char *text); /* "02-00-00-00-01-02" */

/* ---- OID requests ---- */

NDIS_OID pl_oid_of(const char *name);
const char *pl_name_of_oid(NDIS_OID oid);

typedef struct pl_oid {
    struct pl_oid *next;
    enum { PL_ORIGINAL, PL_CLONE, PL_OWN } form;
    char name[PL_NAME];
    NDIS_OID_REQUEST *request;
    struct pl_oid *original; /* of a clone */
    bool below;              /* the drivers below have it */
    bool gone;               /* a clone that was freed while they had it, which was said */
    PVOID request_id;        /* as it was sent below */

    /* of an original: */
    char oid[64], target[PL_ADDRESS];
    void *buffer, *inner_buffer;
    size_t size, inner_size;
    NDIS_OID_REQUEST *inner;
    void *before, *inner_before; /* contents as they came */
    void *after;                 /* contents as the answer from below left them; NULL without such an answer */
    void *inner_after;
    NDIS_OID_REQUEST lower; /* results of that answer */
    bool answered_below;
    const char *sent; /* how what was sent below compares */
} pl_oid;

void pl_oid_build(pl_oid *original, const pl_message *call);
size_t pl_oid_inner_build(NDIS_OID oid, const char *information, void **buffer);
/* Writes what an answer says into the buffer of a request: bytes, or more than `room` if it does not fit. */
size_t pl_oid_fill(NDIS_OID oid, void *buffer, size_t room, const char *information);
NDIS_STATUS pl_oid_answer(NDIS_OID_REQUEST *request, NDIS_STATUS status, const pl_message *answer);
size_t pl_oid_least(NDIS_OID oid); /* bytes that an answer has in any case */

void *pl_oid_buffer(const NDIS_OID_REQUEST *request, size_t *size);
const char *pl_oid_type(const NDIS_OID_REQUEST *request);
void pl_oid_addresses(const NDIS_OID_REQUEST *request, char target[PL_ADDRESS], char source[PL_ADDRESS]);
NDIS_OID_REQUEST *pl_oid_encapsulated(const NDIS_OID_REQUEST *request);
const char *pl_oid_shape(const NDIS_OID_REQUEST *request);
const char *pl_oid_sent(pl_oid *original, const NDIS_OID_REQUEST *sent);
void pl_oid_came_back(pl_oid *original, const NDIS_OID_REQUEST *lower);
void pl_oid_ended(pl_oid *original, NDIS_STATUS status, void (*put)(const char *, const char *));
const char *pl_level(void); /* the level that runs now */

#endif
