/* Packets: what their files share. */
#ifndef PL_PACKET_H
#define PL_PACKET_H

#include "filter.h"

#define PL_CONTEXTS 4 /* switch contexts of different types on one packet */

/* Frames of a packet of others; they live until no clone refers to them. */
typedef struct pl_frame_memory {
    int references;
    NET_BUFFER *nb;
    MDL *mdls[2];
    unsigned char *bytes;
    size_t size;
} pl_frame_memory;

typedef struct pl_packet {
    struct pl_packet *next; /* of the same hash */
    NET_BUFFER_LIST *nbl;
    char name[PL_NAME];
    enum { PL_FOREIGN, PL_COPY, PL_MADE } form;
    NET_BUFFER_LIST *original; /* of a clone */
    pl_frame_memory *frames;   /* of a packet of others, and of a clone of one */
    bool away;                 /* not the driver's to touch */
    bool unmade;               /* the kit has refused it */

    /* as it came, or as it was cloned */
    unsigned char *before;
    size_t before_size;
    NDIS_HANDLE before_handle;
    bool before_native;
    unsigned before_priority;

    /* the forwarding context */
    bool context;
    NDIS_SWITCH_FORWARDING_DESTINATION_ARRAY *array; /* elements behind it */
    NDIS_SWITCH_PORT_DESTINATION *committed;
    unsigned committed_count;
    struct {
        const void *type;
        void *value;
    } contexts[PL_CONTEXTS];
} pl_packet;

/* Where the bytes that an MDL describes are. */
static inline char *pl_mdl_bytes(const MDL *m)
{
    return m->MappedSystemVa ? m->MappedSystemVa : (char *)m->StartVa + m->ByteOffset;
}

pl_packet *pl_packet_of(const NET_BUFFER_LIST *nbl); /* NULL if it is none */
/* The same for a function that the driver calls; says BAD_ARGUMENT, or HANDED_OVER if it is not the driver's. */
pl_packet *pl_packet_mine(NET_BUFFER_LIST *nbl, const char *function);
pl_packet *pl_packet_named(const char *name);
pl_packet *pl_packet_new(int form, const char *name, NET_BUFFER_LIST *nbl);
void pl_packet_forget(pl_packet *p); /* only what is known of it, not the packet */
void pl_packet_hide(pl_packet *p);
void pl_packet_show(pl_packet *p);
void pl_packet_remember(pl_packet *p);
void pl_packet_over(pl_packet *p); /* a packet of others goes back for good */

pl_packet *pl_packet_foreign(const char *name, const char *frame, bool nvgre);
void pl_frames_drop(pl_frame_memory *frames);

const char *pl_cancel_name(PVOID id); /* as the kit calls it */

size_t pl_packet_bytes(const NET_BUFFER_LIST *nbl, unsigned char *to, size_t room); /* size of all its data */
unsigned pl_packet_priority(const NET_BUFFER_LIST *nbl);

void pl_array_make(pl_packet *p, unsigned elements); /* with those that are committed */
void pl_array_drop(pl_packet *p);
void pl_array_available(pl_packet *p);
void pl_destinations_read(pl_packet *p, const char *text, unsigned available);

#endif
