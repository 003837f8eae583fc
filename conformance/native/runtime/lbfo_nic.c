/*
 * The simulated card: what its transmitter, its receiver and its link do. The kit decides when.
 */
#include "lbfo.h"

#include <stdio.h>

/* Everything in progress is forgotten; the cable is what it was. */
void pl_nic_reset(pl_nic *nic) {
    bool link = nic->link;
    memset(nic, 0, sizeof *nic);
    nic->link = link;
}

static bool reaches(const pl_adapter *adapter, const pl_piece *piece) {
    bool reached = pl_dma_reaches(piece->address, piece->length);
    if (!reached) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "the card of %s was told to use %u bytes at 0x%llx, which no one shares with it",
                adapter->name, piece->length, (unsigned long long)piece->address);
    }
    return reached;
}

/* The first octets of the frame that the pieces describe; its length is the result, 0 if it cannot be read. */
static size_t collect(const pl_adapter *adapter, uint8_t frame[PL_FRAME_LENGTH]) {
    const pl_nic *nic = &adapter->nic;
    size_t length = 0;
    for (int i = 0; i < nic->piece_count; i++) {
        if (!reaches(adapter, &nic->pieces[i])) {
            return 0;
        }
        size_t room = length < PL_FRAME_LENGTH ? PL_FRAME_LENGTH - length : 0;
        size_t part = nic->pieces[i].length < room ? nic->pieces[i].length : room;
        memcpy(frame + length, (const void *)(uintptr_t)nic->pieces[i].address, part);
        length += nic->pieces[i].length;
    }
    return length;
}

static void transmitted(pl_nic *nic, uint32_t tag) {
    if (nic->transmitted_count < PL_NIC_FRAMES) {
        nic->transmitted[nic->transmitted_count++] = tag;
    }
    nic->cause |= PL_NIC_CAUSE_TRANSMITTED;
}

/* PL_NIC_TRANSMIT. A frame of the driver's own making is no business of the kit: it is sent at once. */
void pl_nic_transmit(pl_adapter *adapter, uint32_t tag) {
    pl_nic *nic = &adapter->nic;
    uint8_t frame[PL_FRAME_LENGTH];
    char name[32];
    size_t length = collect(adapter, frame);
    nic->piece_count = 0;
    if ((nic->control & PL_NIC_RUN) == 0 || length == 0) {
        return;
    }
    if (!pl_frame_name(frame, length < sizeof frame ? length : sizeof frame, name)) {
        transmitted(nic, tag);
        pl_interrupt_later(adapter);
        return;
    }
    if (nic->on_wire_count == PL_NIC_FRAMES) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "the card of %s has %d frames, which is the most", adapter->name, PL_NIC_FRAMES);
        return;
    }
    pl_on_wire *frames = &nic->on_wire[nic->on_wire_count++];
    memcpy(frames->packet, name, sizeof name);
    frames->tag = tag;
    pl_call_begin("Transmit");
    pl_put("adapter", adapter->name);
    pl_put("packet", name);
    pl_call_end();
}

void pl_nic_transmit_done(pl_adapter *adapter, const char *packet) {
    pl_nic *nic = &adapter->nic;
    for (int i = 0; i < nic->on_wire_count; i++) {
        if (strcmp(nic->on_wire[i].packet, packet) == 0) {
            transmitted(nic, nic->on_wire[i].tag);
            nic->on_wire_count--;
            memmove(&nic->on_wire[i], &nic->on_wire[i + 1], (size_t)(nic->on_wire_count - i) * sizeof nic->on_wire[0]);
            pl_interrupt(adapter);
            return;
        }
    }
}

/* PL_NIC_RECEIVE */
void pl_nic_receive_buffer(pl_adapter *adapter, uint32_t tag) {
    pl_nic *nic = &adapter->nic;
    if (nic->piece_count != 1 || nic->buffer_count == PL_NIC_BUFFERS) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "the card of %s got a receive buffer of %d pieces and has %d",
                adapter->name, nic->piece_count, nic->buffer_count);
    } else {
        nic->buffers[nic->buffer_count] = nic->pieces[0];
        nic->buffer_tags[nic->buffer_count++] = tag;
    }
    nic->piece_count = 0;
}

/* A frame without a buffer is lost, as on any wire. */
void pl_nic_wire_receive(pl_adapter *adapter, const char *packet) {
    pl_nic *nic = &adapter->nic;
    if ((nic->control & PL_NIC_RUN) == 0 || nic->buffer_count == 0) {
        return;
    }
    pl_piece buffer = nic->buffers[0];
    uint32_t tag = nic->buffer_tags[0];
    nic->buffer_count--;
    memmove(nic->buffers, nic->buffers + 1, (size_t)nic->buffer_count * sizeof nic->buffers[0]);
    memmove(nic->buffer_tags, nic->buffer_tags + 1, (size_t)nic->buffer_count * sizeof nic->buffer_tags[0]);
    if (buffer.length < PL_FRAME_LENGTH || !reaches(adapter, &buffer) || nic->received_count == PL_NIC_BUFFERS) {
        return;
    }
    pl_frame_make((uint8_t *)(uintptr_t)buffer.address, packet);
    nic->received[nic->received_count++] = (pl_received){.tag = tag, .length = PL_FRAME_LENGTH};
    nic->cause |= PL_NIC_CAUSE_RECEIVED;
    pl_interrupt(adapter);
}

void pl_nic_link(pl_adapter *adapter, bool connected) {
    adapter->nic.link = connected;
    adapter->nic.cause |= PL_NIC_CAUSE_LINK;
    pl_interrupt(adapter);
}
