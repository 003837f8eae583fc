/*
 * Receive indications: the driver's packets, from NdisMIndicateReceivePacket to MiniportReturnPacket. Which frame a
 * packet holds is read from it; what is in it may not change while protocols hold it.
 */
#include "lbfo.h"

#include <stdio.h>

struct indicated {
    struct indicated *next;
    char name[32];
    PNDIS_PACKET packet; /* NULL: NDIS took a copy */
    uint64_t content;
};

static struct indicated *list;

/* The first octets of a packet. */
static size_t gather(PNDIS_PACKET packet, uint8_t *to, size_t most) {
    size_t length = 0;
    for (PNDIS_BUFFER buffer = packet->Private.Head; buffer != NULL && length < most; buffer = buffer->Next) {
        size_t part = MmGetMdlByteCount(buffer) < most - length ? MmGetMdlByteCount(buffer) : most - length;
        memcpy(to + length, MmGetSystemAddressForMdlSafe(buffer, NormalPagePriority), part);
        length += part;
    }
    return length;
}

static uint64_t content_of(PNDIS_PACKET packet) {
    uint8_t frame[PL_FRAME_LENGTH];
    size_t length = gather(packet, frame, sizeof frame);
    uint64_t sum = 14695981039346656037u + length;
    for (size_t i = 0; i < length; i++) {
        sum = (sum ^ frame[i]) * 1099511628211u;
    }
    return sum;
}

static void say(NDIS_HANDLE handle, const char *name) {
    pl_call_begin("NdisMIndicateReceivePacket");
    pl_put("adapter", pl_adapter_name(handle, "NdisMIndicateReceivePacket"));
    pl_put("packet", name);
    pl_call_end();
}

static void hold(const char *name, PNDIS_PACKET packet) {
    struct indicated *held = pl_own(sizeof *held);
    snprintf(held->name, sizeof held->name, "%s", name);
    held->packet = packet;
    held->content = packet == NULL ? 0 : content_of(packet);
    held->next = list;
    list = held;
}

static void indicate(NDIS_HANDLE handle, PNDIS_PACKET packet) {
    uint8_t frame[PL_FRAME_LENGTH];
    char name[32];
    if (!pl_frame_name(frame, gather(packet, frame, sizeof frame), name)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisMIndicateReceivePacket of a packet that holds no frame of the wire");
        return;
    }
    bool copied = NDIS_GET_PACKET_STATUS(packet) == NDIS_STATUS_RESOURCES;
    hold(name, copied ? NULL : packet);
    say(handle, name);
}

void NdisMIndicateReceivePacket(NDIS_HANDLE handle, PPNDIS_PACKET packets, UINT count) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMIndicateReceivePacket");
    for (UINT i = 0; i < count; i++) {
        indicate(handle, packets[i]);
    }
}

/* The older way: NDIS copies what it is shown. */
void NdisMEthIndicateReceive(
        NDIS_HANDLE handle, NDIS_HANDLE context, PVOID header, UINT header_length, PVOID data, UINT data_length,
        UINT total) {
    (void)context;
    (void)total;
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMEthIndicateReceive");
    uint8_t frame[PL_FRAME_LENGTH];
    char name[32];
    size_t first = header_length < sizeof frame ? header_length : sizeof frame;
    size_t second = data_length < sizeof frame - first ? data_length : sizeof frame - first;
    memcpy(frame, header, first);
    memcpy(frame + first, data, second);
    if (!pl_frame_name(frame, first + second, name)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisMEthIndicateReceive of what is no frame of the wire");
        return;
    }
    hold(name, NULL);
    say(handle, name);
}

void NdisMEthIndicateReceiveComplete(NDIS_HANDLE handle) {
    pl_need_irql_at_most(DISPATCH_LEVEL, "NdisMEthIndicateReceiveComplete");
    pl_adapter_of_handle(handle, "NdisMEthIndicateReceiveComplete");
}

static struct indicated *take(const char *name) {
    for (struct indicated **link = &list; *link != NULL; link = &(*link)->next) {
        struct indicated *held = *link;
        if (strcmp(held->name, name) == 0) {
            *link = held->next;
            return held;
        }
    }
    return NULL;
}

void pl_miniport_return_packet(const pl_message *call) {
    struct indicated *held = take(pl_text(call, "packet"));
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (held != NULL && held->packet != NULL && adapter != NULL) {
        if (held->content != content_of(held->packet)) {
            pl_misuse("HANDED_OVER", NULL, 0, "packet %s has changed while protocols held it", held->name);
        }
        if (pl_lbfo_driver.ReturnPacketHandler == NULL) {
            pl_misuse("BAD_ARGUMENT", NULL, 0, "packets are indicated without a MiniportReturnPacket");
        } else {
            pl_irql_enter(DISPATCH_LEVEL);
            pl_lbfo_driver.ReturnPacketHandler(adapter->context, held->packet);
        }
    }
    free(held);
    pl_return_null();
}
