package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.reference.host.Message;

/** The services for the life of a module, as messages. */
record ModuleCalls(Asking ndis) implements ModuleServices {

    private static final String MODULE = "module";

    @Override
    public String ndisFSetAttributes(String module) {
        return ndis.status(Message.call("NdisFSetAttributes", MODULE, module));
    }

    @Override
    public String ndisFGetOptionalSwitchHandlers(String module, String header) {
        return ndis.status(Message.call("NdisFGetOptionalSwitchHandlers", MODULE, module, "header", header));
    }

    @Override
    public String ndisSetOptionalHandlers(String module, FilterPartialCharacteristics handlers) {
        return ndis.status(Message.call(
                "NdisSetOptionalHandlers",
                MODULE,
                module,
                "send",
                Boolean.toString(handlers.send()),
                "sendComplete",
                Boolean.toString(handlers.sendComplete()),
                "cancelSend",
                Boolean.toString(handlers.cancelSend()),
                "receive",
                Boolean.toString(handlers.receive()),
                "returnReceived",
                Boolean.toString(handlers.returnReceived())));
    }

    @Override
    public void ndisFRestartComplete(String module, String status) {
        ndis.ask(Message.call("NdisFRestartComplete", MODULE, module, "status", status));
    }

    @Override
    public void ndisFPauseComplete(String module) {
        ndis.ask(Message.call("NdisFPauseComplete", MODULE, module));
    }

    @Override
    public String ndisFRestartFilter(String module) {
        return ndis.status(Message.call("NdisFRestartFilter", MODULE, module));
    }

    @Override
    public String ndisFNetPnPEvent(String module, String event) {
        return ndis.status(Message.call("NdisFNetPnPEvent", MODULE, module, "event", event));
    }
}
