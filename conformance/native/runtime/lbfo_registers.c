/*
 * The registers of the simulated card, as pl_nic.h describes them.
 *
 * All cards are mapped side by side into pages that nobody can touch: reading and writing go through functions.
 */
#include "lbfo.h"

#include <sys/mman.h>

enum { MOST_CARDS = 64, ROOM = 4096 };

static uint8_t *place;

void *pl_nic_place(int number) {
    if (number >= MOST_CARDS) {
        pl_die("more than %d adapters", MOST_CARDS);
    }
    if (place == NULL) {
        place = mmap(NULL, (size_t)MOST_CARDS * ROOM, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    }
    return place + (size_t)number * ROOM;
}

pl_adapter *pl_nic_at(const void *at, uint32_t *offset, const char *function) {
    uintptr_t distance = (uintptr_t)at - (uintptr_t)place;
    if (place != NULL && distance < (uintptr_t)MOST_CARDS * ROOM && distance % ROOM < PL_NIC_SIZE) {
        *offset = (uint32_t)(distance % ROOM);
        for (pl_adapter *adapter = pl_adapters(); adapter != NULL; adapter = adapter->next) {
            if (adapter->number == (int)(distance / ROOM) && adapter->life != PL_HALTED) {
                return adapter;
            }
        }
    }
    pl_misuse("BAD_ARGUMENT", NULL, 0, "%s of a register that is no longer, or never was, mapped", function);
    return NULL;
}

static ULONG take_transmitted(pl_nic *nic) {
    if (nic->transmitted_count == 0) {
        return PL_NIC_NONE;
    }
    ULONG tag = nic->transmitted[0];
    nic->transmitted_count--;
    memmove(nic->transmitted, nic->transmitted + 1, (size_t)nic->transmitted_count * sizeof nic->transmitted[0]);
    return tag;
}

static ULONG take_received(pl_nic *nic) {
    if (nic->received_count == 0) {
        return PL_NIC_NONE;
    }
    pl_received first = nic->received[0];
    nic->received_count--;
    memmove(nic->received, nic->received + 1, (size_t)nic->received_count * sizeof nic->received[0]);
    nic->received_length = first.length;
    return first.tag;
}

static ULONG take_cause(pl_nic *nic) {
    ULONG cause = nic->cause;
    nic->cause = 0;
    return cause;
}

ULONG pl_nic_read(const void *at) {
    uint32_t offset = 0;
    pl_adapter *adapter = pl_nic_at(at, &offset, "a read");
    if (adapter == NULL) {
        return 0xFFFFFFFF;
    }
    pl_nic *nic = &adapter->nic;
    switch (offset) {
    case PL_NIC_CONTROL:
        return nic->control;
    case PL_NIC_LINK:
        return nic->link ? 1 : 0;
    case PL_NIC_CAUSE:
        return take_cause(nic);
    case PL_NIC_MASK:
        return nic->mask;
    case PL_NIC_TRANSMITTED:
        return take_transmitted(nic);
    case PL_NIC_RECEIVED:
        return take_received(nic);
    case PL_NIC_RECEIVED_LENGTH:
        return nic->received_length;
    case PL_NIC_MAC_LOW:
        return 0x00010002; /* 02-00-01-00-00-NN */
    case PL_NIC_MAC_HIGH:
        return (ULONG)adapter->number << 8;
    default:
        pl_misuse("BAD_ARGUMENT", NULL, 0, "a read of register 0x%x, which cannot be read", offset);
        return 0xFFFFFFFF;
    }
}

static void add_piece(pl_nic *nic, ULONG length) {
    if (nic->piece_count < PL_NIC_PIECES) {
        uint64_t address = (uint64_t)nic->address_high << 32 | nic->address_low;
        nic->pieces[nic->piece_count++] = (pl_piece){.address = address, .length = length};
    }
}

static void write_control(pl_adapter *adapter, ULONG value) {
    if ((value & PL_NIC_RUN) == 0) {
        pl_nic_reset(&adapter->nic);
    }
    adapter->nic.control = value & PL_NIC_RUN;
}

void pl_nic_write(void *at, ULONG value) {
    uint32_t offset = 0;
    pl_adapter *adapter = pl_nic_at(at, &offset, "a write");
    if (adapter == NULL) {
        return;
    }
    pl_nic *nic = &adapter->nic;
    switch (offset) {
    case PL_NIC_CONTROL:
        write_control(adapter, value);
        break;
    case PL_NIC_MASK:
        nic->mask = value & PL_NIC_CAUSE_ALL;
        pl_interrupt_later(adapter);
        break;
    case PL_NIC_ADDRESS_LOW:
        nic->address_low = value;
        break;
    case PL_NIC_ADDRESS_HIGH:
        nic->address_high = value;
        break;
    case PL_NIC_FRAGMENT:
        add_piece(nic, value);
        break;
    case PL_NIC_TRANSMIT:
        pl_nic_transmit(adapter, value);
        break;
    case PL_NIC_RECEIVE:
        pl_nic_receive_buffer(adapter, value);
        break;
    default:
        pl_misuse("BAD_ARGUMENT", NULL, 0, "a write of register 0x%x, which cannot be written", offset);
    }
}
