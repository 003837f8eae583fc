/*
 * Sends: the packet that MiniportSend or MiniportSendPackets gets, and its way back.
 *
 * A packet is two buffers, header and rest, as a transport makes them. The kit sees the final status in the return of
 * MiniportSend or in NdisMSendComplete. A serialised miniport may refuse a packet with RESOURCES: then NDIS keeps it and
 * offers it again, and the kit is told PENDING.
 */
#include "lbfo.h"

enum { HEADER = 14 };

/* How a packet lies in its page; the frame is at the page's end. */
struct lent_packet {
    NDIS_PACKET packet;
    NDIS_PACKET_OOB_DATA oob;
    NDIS_PACKET_EXTENSION extension;
    MDL header;
    PFN_NUMBER header_pages[2];
    MDL rest;
    PFN_NUMBER rest_pages[2];
    ULONG_PTR scatter_gather[16];
};

static PNDIS_PACKET make_packet(pl_adapter *adapter, pl_slot *slot) {
    struct lent_packet *lent = (struct lent_packet *)slot->page;
    uint8_t *frame = slot->page + PL_SLOT_SIZE - PL_FRAME_LENGTH;
    memset(lent, 0, sizeof *lent);
    pl_frame_make(frame, slot->name);
    MmInitializeMdl(&lent->header, frame, HEADER);
    MmBuildMdlForNonPagedPool(&lent->header);
    MmInitializeMdl(&lent->rest, frame + HEADER, PL_FRAME_LENGTH - HEADER);
    MmBuildMdlForNonPagedPool(&lent->rest);
    lent->packet.Private.NdisPacketOobOffset = offsetof(struct lent_packet, oob);
    lent->packet.Private.NdisPacketFlags = fPACKET_ALLOCATED_BY_NDIS;
    NdisChainBufferAtBack(&lent->packet, &lent->header);
    NdisChainBufferAtBack(&lent->packet, &lent->rest);
    lent->oob.HeaderSize = HEADER;
    lent->oob.Status = NDIS_STATUS_PENDING;
    if (adapter->scatter_gather) {
        pl_dma_list(&lent->packet, lent->scatter_gather);
        lent->extension.NdisPacketInfo[ScatterGatherListPacketInfo] = lent->scatter_gather;
    }
    return &lent->packet;
}

static bool is_serialised(const pl_adapter *adapter) {
    return (adapter->attributes & NDIS_ATTRIBUTE_DESERIALIZE) == 0;
}

/* The status of MiniportSend, or what MiniportSendPackets left in the packet. */
static NDIS_STATUS offer(pl_adapter *adapter, PNDIS_PACKET packet) {
    pl_slot *slot = pl_slot_of(packet);
    if (pl_lbfo_driver.SendPacketsHandler == NULL) {
        return pl_lbfo_driver.SendHandler(adapter->context, packet, 0);
    }
    PNDIS_PACKET packets[1] = {packet};
    pl_lbfo_driver.SendPacketsHandler(adapter->context, packets, 1);
    return is_serialised(adapter) && slot->lent ? NDIS_GET_PACKET_STATUS(packet) : NDIS_STATUS_PENDING;
}

static void keep(pl_adapter *adapter, PNDIS_PACKET packet, bool first) {
    pl_waiting_send *waiting = pl_own(sizeof *waiting);
    pl_waiting_send **end = &adapter->sends;
    while (!first && *end != NULL) {
        end = &(*end)->next;
    }
    waiting->packet = packet;
    waiting->next = *end;
    *end = waiting;
}

static PNDIS_PACKET take(pl_adapter *adapter) {
    pl_waiting_send *waiting = adapter->sends;
    if (waiting == NULL) {
        return NULL;
    }
    PNDIS_PACKET packet = waiting->packet;
    adapter->sends = waiting->next;
    free(waiting);
    return packet;
}

static void say_complete(const char *adapter, const char *packet, NDIS_STATUS status) {
    pl_call_begin("NdisMSendComplete");
    pl_put("adapter", adapter);
    pl_put("packet", packet);
    pl_put("status", pl_name_of_status(status));
    pl_call_end();
}

static void complete_for_driver(pl_adapter *adapter, PNDIS_PACKET packet, NDIS_STATUS status) {
    pl_slot *slot = pl_slot_of(packet);
    say_complete(adapter->name, slot->name, status);
    pl_slot_back(slot, "packet", "its end");
}

static void offer_later(pl_adapter *adapter);

static void offer_again(void *argument) {
    pl_adapter *adapter = argument;
    PNDIS_PACKET packet = take(adapter);
    if (packet == NULL) {
        return;
    }
    NDIS_STATUS status = offer(adapter, packet);
    if (status == NDIS_STATUS_RESOURCES) {
        keep(adapter, packet, true);
    } else {
        if (status != NDIS_STATUS_PENDING) {
            complete_for_driver(adapter, packet, status);
        }
        offer_later(adapter);
    }
}

static void offer_later(pl_adapter *adapter) {
    pl_unqueue(offer_again, adapter);
    if (adapter->sends != NULL) {
        pl_queue(offer_again, adapter, DISPATCH_LEVEL, "a packet that NDIS offers again");
    }
}

void pl_miniport_send(const pl_message *call) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter == NULL) {
        pl_return_status(NDIS_STATUS_FAILURE);
        return;
    }
    pl_slot *slot = pl_slot_lend(pl_text(call, "packet"), adapter);
    PNDIS_PACKET packet = make_packet(adapter, slot);
    pl_irql_enter(DISPATCH_LEVEL);
    NDIS_STATUS status = offer(adapter, packet);
    if (status == NDIS_STATUS_RESOURCES && is_serialised(adapter)) {
        keep(adapter, packet, false);
        status = NDIS_STATUS_PENDING;
    } else if (status != NDIS_STATUS_PENDING && slot->lent) {
        pl_slot_back(slot, "packet", "MiniportSend returned its final status");
    }
    pl_return_status(status);
}

void NdisMSendComplete(NDIS_HANDLE handle, PNDIS_PACKET packet, NDIS_STATUS status) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMSendComplete");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMSendComplete");
    pl_slot *slot = pl_slot_of(packet);
    if (slot == NULL || (void *)packet != slot->page) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisMSendComplete of a packet that NDIS did not give to send");
        return;
    }
    say_complete(adapter == NULL ? "unknown" : adapter->name, slot->name, status);
    if (slot->lent) {
        pl_slot_back(slot, "packet", "NdisMSendComplete");
    }
    if (adapter != NULL) {
        offer_later(adapter);
    }
}

void NdisMSendResourcesAvailable(NDIS_HANDLE handle) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMSendResourcesAvailable");
    pl_adapter *adapter = pl_adapter_of_handle(handle, "NdisMSendResourcesAvailable");
    if (adapter != NULL) {
        offer_later(adapter);
    }
}

/* The adapter is about to be halted: what the driver never took is NDIS's to complete. */
void pl_sends_aborted(pl_adapter *adapter) {
    pl_unqueue(offer_again, adapter);
    for (PNDIS_PACKET packet = take(adapter); packet != NULL; packet = take(adapter)) {
        complete_for_driver(adapter, packet, NDIS_STATUS_FAILURE);
    }
}
