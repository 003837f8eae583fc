/*
 * Requests: MiniportQueryInformation and MiniportSetInformation. NDIS 5 gives a miniport one request of an adapter at a
 * time; the kit may ask for a second one, which waits here until the first is complete.
 */
#include "lbfo.h"

#include <stdio.h>

/* What a transport sets, and how much room there is for what it queries. */
static ULONG content_of(NDIS_OID oid, bool set, uint8_t content[256]) {
    static const uint8_t groups[] = {0x01, 0x00, 0x5E, 0, 0, 1, 0x01, 0x80, 0xC2, 0, 0, 2};
    ULONG number = 0;
    memset(content, 0, 256);
    switch (oid) {
    case OID_802_3_MULTICAST_LIST:
        memcpy(content, groups, sizeof groups);
        return set ? sizeof groups : 32 * 6;
    case OID_GEN_CURRENT_PACKET_FILTER:
        number = NDIS_PACKET_TYPE_DIRECTED | NDIS_PACKET_TYPE_MULTICAST | NDIS_PACKET_TYPE_BROADCAST;
        break;
    case OID_GEN_CURRENT_LOOKAHEAD:
        number = 128;
        break;
    case OID_PNP_SET_POWER:
    case OID_PNP_QUERY_POWER:
        number = NdisDeviceStateD0;
        break;
    case OID_GEN_MEDIA_CONNECT_STATUS:
    case OID_GEN_LINK_SPEED:
        break;
    default:
        return set ? sizeof number : 256;
    }
    memcpy(content, &number, sizeof number);
    return sizeof number;
}

static void say_complete(const char *adapter, const char *name, bool set, NDIS_STATUS status) {
    pl_call_begin(set ? "NdisMSetInformationComplete" : "NdisMQueryInformationComplete");
    pl_put("adapter", adapter);
    pl_put("req", name);
    pl_put("status", pl_name_of_status(status));
    pl_call_end();
}

static void end(pl_adapter *adapter, pl_request *request, const char *by) {
    if (request->done > request->length) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "request %s: %u bytes of %u done", request->name, request->done, request->length);
    }
    snprintf(adapter->last_request, sizeof adapter->last_request, "%s", request->name);
    pl_slot_back(request->slot, "buffer of request", by);
    free(request);
}

static NDIS_STATUS give(pl_adapter *adapter, pl_request *request) {
    adapter->request = request;
    W_QUERY_INFORMATION_HANDLER handler =
            request->set ? pl_lbfo_driver.SetInformationHandler : pl_lbfo_driver.QueryInformationHandler;
    NDIS_STATUS status = handler(
            adapter->context, request->oid, request->buffer, request->length, &request->done, &request->needed);
    if (status != NDIS_STATUS_PENDING && adapter->request == request) {
        adapter->request = NULL;
        end(adapter, request, "its handler returned its final status");
    }
    return status;
}

static pl_request *take(pl_adapter *adapter) {
    pl_request *request = adapter->requests;
    if (request != NULL) {
        adapter->requests = request->next;
        request->next = NULL;
    }
    return request;
}

/* Gives the driver the next request; one that ends at once is completed by NDIS, since the kit was told PENDING. */
static void next(void *argument) {
    pl_adapter *adapter = argument;
    while (adapter->request == NULL && adapter->requests != NULL && adapter->life == PL_UP) {
        pl_request *request = take(adapter);
        bool set = request->set;
        NDIS_STATUS status = give(adapter, request);
        if (status != NDIS_STATUS_PENDING) {
            say_complete(adapter->name, adapter->last_request, set, status);
        }
    }
}

static void ask(const pl_message *call, bool set) {
    pl_adapter *adapter = pl_adapter_named(pl_text(call, "adapter"));
    if (adapter == NULL) {
        pl_return_status(NDIS_STATUS_FAILURE);
        return;
    }
    uint8_t content[256];
    pl_request *request = pl_own(sizeof *request);
    snprintf(request->name, sizeof request->name, "%s", pl_text(call, "req"));
    request->oid = pl_oid_of(pl_text(call, "oid"));
    request->set = set;
    request->slot = pl_slot_lend(request->name, adapter);
    request->length = content_of(request->oid, set, content);
    request->buffer = request->slot->page + PL_SLOT_SIZE - request->length;
    if (set) {
        memcpy(request->buffer, content, request->length);
    }
    if (adapter->request != NULL || adapter->requests != NULL) {
        pl_request **last = &adapter->requests;
        while (*last != NULL) {
            last = &(*last)->next;
        }
        *last = request;
        pl_return_status(NDIS_STATUS_PENDING);
        return;
    }
    pl_irql_enter(DISPATCH_LEVEL);
    pl_return_status(give(adapter, request));
}

void pl_miniport_query(const pl_message *call) {
    ask(call, false);
}

void pl_miniport_set(const pl_message *call) {
    ask(call, true);
}

/* Who has a request that the driver may mean when it completes one for an adapter that has none. */
static pl_adapter *asked_instead(void) {
    for (pl_adapter *adapter = pl_adapters(); adapter != NULL; adapter = adapter->next) {
        if (adapter->request != NULL) {
            return adapter;
        }
    }
    return NULL;
}

static void complete(NDIS_HANDLE handle, NDIS_STATUS status, bool set, const char *function) {
    pl_need_irql_at_most(DISPATCH_LEVEL, function);
    pl_adapter *adapter = pl_adapter_of_handle(handle, function);
    if (adapter == NULL) {
        return;
    }
    pl_adapter *asked = adapter->request != NULL ? adapter : asked_instead();
    if (asked != NULL) {
        pl_request *request = asked->request;
        say_complete(adapter->name, request->name, set, status);
        asked->request = NULL;
        end(asked, request, function);
        if (asked->requests != NULL) {
            pl_queue(next, asked, DISPATCH_LEVEL, "the next request");
        }
    } else if (adapter->last_request[0] != 0) {
        say_complete(adapter->name, adapter->last_request, set, status);
    } else {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s for %s, which has no request", function, adapter->name);
    }
}

void NdisMQueryInformationComplete(NDIS_HANDLE handle, NDIS_STATUS status) {
    complete(handle, status, false, "NdisMQueryInformationComplete");
}

void NdisMSetInformationComplete(NDIS_HANDLE handle, NDIS_STATUS status) {
    complete(handle, status, true, "NdisMSetInformationComplete");
}

/* The adapter is about to be halted: what the driver never got is NDIS's to complete. */
void pl_requests_aborted(pl_adapter *adapter) {
    pl_unqueue(next, adapter);
    for (pl_request *request = take(adapter); request != NULL; request = take(adapter)) {
        say_complete(adapter->name, request->name, request->set, NDIS_STATUS_REQUEST_ABORTED);
        end(adapter, request, "its end");
    }
}
