/*
 * The side of LBFO miniports (NDIS 5): what its files share.
 *
 * The kit speaks of adapters, packets and requests by name, and of hardware: Transmit, TransmitDone, WireReceive,
 * LinkChange. A miniport in C knows handles, NDIS_PACKETs and registers. So every adapter here has a simulated card
 * (pl_nic.h), and every packet is a frame that carries its name.
 *
 *   lbfo_driver.c     loading, and the entry points that the kit calls
 *   lbfo_adapter.c    handles, initialise, halt
 *   lbfo_config.c     the adapter's configuration
 *   lbfo_role.c       secondary, promote, remove
 *   lbfo_send.c       sends; lbfo_receive.c  receive indications; lbfo_oid.c  requests
 *   lbfo_packet.c     packets, buffers and their pools, as drivers use them
 *   lbfo_frame.c      frames that carry names
 *   lbfo_slot.c       memory that NDIS hands to the driver for a while
 *   lbfo_nic.c        the card; lbfo_registers.c  its registers; lbfo_interrupt.c  its interrupt
 *   lbfo_resources.c  what the bus gives; lbfo_dma.c  memory that the card reaches
 *   lbfo_timer.c      timers; lbfo_status.c  status indications and other things that nobody judges
 */
#ifndef PL_LBFO_H
#define PL_LBFO_H

#ifndef NDIS51_MINIPORT
#define NDIS51_MINIPORT 1
#endif
#include <ndis.h>

#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "pl_nic.h"

/* ---- the driver ---- */

extern NDIS51_MINIPORT_CHARACTERISTICS pl_lbfo_driver; /* all zero until NdisMRegisterMiniport */

/* ---- memory that NDIS lends to the driver: one page, and a forbidden one behind it ---- */

#define PL_SLOT_SIZE 4096

typedef struct pl_slot {
    uint8_t *page;
    char name[32];  /* of the packet or request in it */
    void *adapter;  /* that it was given to */
    bool lent;      /* the driver may touch it */
    char behind[96], gone[96]; /* what the crash handler says of the pages */
} pl_slot;

pl_slot *pl_slot_lend(const char *name, void *adapter);          /* filled with 0xCD, the driver's from now on */
void pl_slot_back(pl_slot *slot, const char *what, const char *by); /* touching it is HANDED_OVER from now on */
void pl_slots_back(void *adapter);                                /* all that is still lent to it */
pl_slot *pl_slot_of(const void *address);                         /* NULL if it is in none */

/* ---- the card ---- */

typedef struct pl_piece {
    uint64_t address;
    uint32_t length;
} pl_piece;

#define PL_NIC_PIECES 16
#define PL_NIC_FRAMES 256

typedef struct pl_on_wire {
    char packet[32];
    uint32_t tag;
} pl_on_wire;

typedef struct pl_received {
    uint32_t tag, length;
} pl_received;

typedef struct pl_nic {
    uint32_t control, cause, mask, address_low, address_high, received_length;
    bool link;
    pl_piece pieces[PL_NIC_PIECES];      /* being described */
    int piece_count;
    pl_on_wire on_wire[PL_NIC_FRAMES];   /* frames that the wire has */
    int on_wire_count;
    uint32_t transmitted[PL_NIC_FRAMES]; /* tags for PL_NIC_TRANSMITTED */
    int transmitted_count;
    pl_piece buffers[PL_NIC_BUFFERS];    /* to receive into */
    uint32_t buffer_tags[PL_NIC_BUFFERS];
    int buffer_count;
    pl_received received[PL_NIC_BUFFERS];
    int received_count;
} pl_nic;

/* ---- adapters ---- */

typedef struct pl_request {
    struct pl_request *next;
    char name[32];
    NDIS_OID oid;
    bool set;
    pl_slot *slot;
    void *buffer;
    ULONG length, done, needed;
} pl_request;

typedef struct pl_waiting_send {
    struct pl_waiting_send *next;
    PNDIS_PACKET packet;
} pl_waiting_send;

enum pl_life { PL_INITIALIZING, PL_UP, PL_HALTING, PL_HALTED };

typedef struct pl_adapter { /* NDIS_HANDLE MiniportAdapterHandle points to it; one for each life of an adapter */
    struct pl_adapter *next;
    char name[32];
    int number;                 /* of the card: 1, 2, ... */
    enum pl_life life;
    bool attributes_set;
    NDIS_HANDLE context;
    ULONG attributes;
    bool removed;
    bool scatter_gather;
    pl_nic nic;
    PNDIS_MINIPORT_INTERRUPT interrupt;
    bool request_isr, in_interrupt;
    pl_request *request, *requests; /* the one that the driver has, and those that wait for their turn */
    char last_request[32];
    pl_waiting_send *sends;         /* refused with RESOURCES, to be offered again */
    NDIS_HANDLE configuration;      /* WrapperConfigurationContext: points to this member */
} pl_adapter;

pl_adapter *pl_adapter_named(const char *name);                     /* the present life; NULL if it has none */
pl_adapter *pl_adapter_of_handle(NDIS_HANDLE handle, const char *function); /* NULL (and BAD_ARGUMENT) if it is none */
const char *pl_adapter_name(NDIS_HANDLE handle, const char *function);      /* "unknown" if it is none */
pl_adapter *pl_adapters(void);                                      /* all lives of all adapters */
pl_adapter *pl_adapter_of_configuration(NDIS_HANDLE context);
/* After a handler of the driver that is not the entry point itself: it has to return at the level it was called at. */
void pl_check_level(KIRQL level, const char *handler);

NDIS_OID pl_oid_of(const char *name); /* filter_oid_names.c */

/* ---- frames ---- */

#define PL_FRAME_LENGTH 60
void pl_frame_make(uint8_t frame[PL_FRAME_LENGTH], const char *name);
bool pl_frame_name(const uint8_t *frame, size_t length, char name[32]); /* false: none of the kit's */

/* ---- hardware ---- */

void pl_nic_reset(pl_nic *nic);
void pl_nic_transmit(pl_adapter *adapter, uint32_t tag);
void pl_nic_receive_buffer(pl_adapter *adapter, uint32_t tag);
void pl_nic_transmit_done(pl_adapter *adapter, const char *packet);
void pl_nic_wire_receive(pl_adapter *adapter, const char *packet);
void pl_nic_link(pl_adapter *adapter, bool connected);
pl_adapter *pl_nic_at(const void *place, uint32_t *offset, const char *function); /* whose register that is */
void *pl_nic_place(int number); /* where the registers of a card are mapped */
void pl_interrupt(pl_adapter *adapter);   /* deliver what is pending and allowed */
void pl_interrupt_later(pl_adapter *adapter);
bool pl_dma_reaches(uint64_t address, uint32_t length);
void pl_dma_list(PNDIS_PACKET packet, void *room); /* the scatter-gather list of a send */

/* ---- what the kit calls ---- */

pl_entry_fn pl_miniport_initialize, pl_miniport_halt, pl_miniport_send, pl_miniport_return_packet,
    pl_miniport_query, pl_miniport_set;

void pl_sends_aborted(pl_adapter *adapter);
void pl_requests_aborted(pl_adapter *adapter);

#endif
