package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.FilterDriverCharacteristics;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/**
 * The entry point of the driver, which registers what the extension says that it has (FLT-24).
 *
 * @param has what it registers
 * @param hasModuleHandlers whether it has the entry points for the life of the module that can be left out
 */
record DriverEntries(FilterDriverCharacteristics has, boolean hasModuleHandlers, Asking ndis) implements Entries {

    DriverEntries(SwitchExtension extension, Asking ndis) {
        this(extension.characteristics(), extension.moduleHandlers().isPresent(), ndis);
    }

    @Override
    public Optional<Message> call(Message call) {
        if (!call.name().equals("DriverEntry")) {
            return Optional.empty();
        }
        return Optional.of(Message.status(ndis.status(Message.call(
                "NdisFRegisterFilterDriver",
                "driver",
                need(call, "driver"),
                "oidRequest",
                Boolean.toString(has.oidRequest()),
                "oidRequestComplete",
                Boolean.toString(has.oidRequestComplete()),
                "cancelOidRequest",
                Boolean.toString(has.cancelOidRequest()),
                "send",
                Boolean.toString(has.send()),
                "sendComplete",
                Boolean.toString(has.sendComplete()),
                "cancelSend",
                Boolean.toString(has.cancelSend()),
                "receive",
                Boolean.toString(has.receive()),
                "returnReceived",
                Boolean.toString(has.returnReceived()),
                "status",
                Boolean.toString(has.status())))));
    }

    /** Whether the driver has an entry point (FLT-24). */
    boolean has(String entryPoint) {
        return switch (entryPoint) {
            case "FilterOidRequest" -> has.oidRequest();
            case "FilterOidRequestComplete" -> has.oidRequestComplete();
            case "FilterCancelOidRequest" -> has.cancelOidRequest();
            case "FilterSendNetBufferLists" -> has.send();
            case "FilterSendNetBufferListsComplete" -> has.sendComplete();
            case "FilterCancelSendNetBufferLists" -> has.cancelSend();
            case "FilterReceiveNetBufferLists" -> has.receive();
            case "FilterReturnNetBufferLists" -> has.returnReceived();
            case "FilterStatus" -> has.status();
            case "FilterSetModuleOptions", "NetPnPEvent" -> hasModuleHandlers;
            default -> true;
        };
    }
}
