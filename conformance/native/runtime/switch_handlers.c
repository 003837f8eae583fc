/* The handlers of the switch as an extension gets them, and the references on connections and ports. */
#include "switch_handlers.h"

static NDIS_STATUS nic(NDIS_SWITCH_CONTEXT context, ULONG port, ULONG index, const char *function)
{
    char address[PL_ADDRESS];
    pl_need_irql_at_most(DISPATCH_LEVEL, function);
    if (!pl_module_of_switch(context, function)) return NDIS_STATUS_INVALID_PARAMETER;
    pl_address_text(address, port, index);
    pl_call_begin(function);
    pl_put("nic", address);
    pl_put("irql", pl_level());
    return pl_answer_status(pl_call_end(), NDIS_STATUS_SUCCESS);
}

static NDIS_STATUS of_port(NDIS_SWITCH_CONTEXT context, ULONG port, const char *function)
{
    pl_need_irql_at_most(DISPATCH_LEVEL, function);
    if (!pl_module_of_switch(context, function)) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin(function);
    pl_put_format("port", "%u", port > 999999999 ? 999999999 : port);
    pl_put("irql", pl_level());
    return pl_answer_status(pl_call_end(), NDIS_STATUS_SUCCESS);
}

static NDIS_STATUS reference_nic(NDIS_SWITCH_CONTEXT c, NDIS_SWITCH_PORT_ID port, NDIS_SWITCH_NIC_INDEX index)
{
    return nic(c, port, index, "ReferenceSwitchNic");
}

static NDIS_STATUS dereference_nic(NDIS_SWITCH_CONTEXT c, NDIS_SWITCH_PORT_ID port, NDIS_SWITCH_NIC_INDEX index)
{
    return nic(c, port, index, "DereferenceSwitchNic");
}

static NDIS_STATUS reference_port(NDIS_SWITCH_CONTEXT c, NDIS_SWITCH_PORT_ID port)
{
    return of_port(c, port, "ReferenceSwitchPort");
}

static NDIS_STATUS dereference_port(NDIS_SWITCH_CONTEXT c, NDIS_SWITCH_PORT_ID port)
{
    return of_port(c, port, "DereferenceSwitchPort");
}

static const NDIS_SWITCH_OPTIONAL_HANDLERS handlers = {
    .AllocateNetBufferListForwardingContext = pl_switch_give_context,
    .FreeNetBufferListForwardingContext = pl_switch_take_context,
    .SetNetBufferListSource = pl_switch_source,
    .AddNetBufferListDestination = pl_switch_add,
    .GrowNetBufferListDestinations = pl_switch_grow,
    .GetNetBufferListDestinations = pl_switch_get,
    .UpdateNetBufferListDestinations = pl_switch_update,
    .CopyNetBufferListInfo = pl_switch_copy,
    .ReferenceSwitchNic = reference_nic,
    .DereferenceSwitchNic = dereference_nic,
    .ReferenceSwitchPort = reference_port,
    .DereferenceSwitchPort = dereference_port,
    .ReportFilteredNetBufferLists = pl_switch_report,
    .SetNetBufferListSwitchContext = pl_switch_attach,
    .GetNetBufferListSwitchContext = pl_switch_fetch,
};

static const char *header_name(UCHAR type)
{
    static char number[8];
    if (type == NDIS_OBJECT_TYPE_DEFAULT) return "DEFAULT";
    if (type == NDIS_OBJECT_TYPE_SWITCH_OPTIONAL_HANDLERS) return "SWITCH_OPTIONAL_HANDLERS";
    snprintf(number, sizeof number, "0x%02X", type);
    return number;
}

NDIS_STATUS NdisFGetOptionalSwitchHandlers(
    NDIS_HANDLE handle, PNDIS_HANDLE context, PNDIS_SWITCH_OPTIONAL_HANDLERS to)
{
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisFGetOptionalSwitchHandlers");
    pl_module *m = pl_module_of_handle(handle, "NdisFGetOptionalSwitchHandlers");
    if (!m) return NDIS_STATUS_INVALID_PARAMETER;
    pl_call_begin("NdisFGetOptionalSwitchHandlers");
    pl_put("module", m->name);
    pl_put("header", header_name(to->Header.Type));
    NDIS_STATUS status = pl_call_end_status();
    if (status != NDIS_STATUS_SUCCESS) return status;
    /* The documentation names a size that is none of this structure's; then the revision counts. */
    size_t least = NDIS_SIZEOF_SWITCH_OPTIONAL_HANDLERS_REVISION_1;
    size_t size = to->Header.Size > least && to->Header.Revision > 1 ? to->Header.Size : least;
    if (size > sizeof handlers) size = sizeof handlers;
    NDIS_OBJECT_HEADER header = to->Header;
    memcpy(to, &handlers, size);
    to->Header = header;
    *context = &m->switch_mark;
    return status;
}
