package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Entries.answered;
import static dev.plumbline.reference.host.vswitch.Entries.need;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/** The entry points for the life of the module, and its turns of work. */
record ModuleEntries(SwitchExtension extension, SwitchServices services) implements Entries {

    @Override
    public Optional<Message> call(Message call) {
        return switch (call.name()) {
            case "FilterAttach" -> Optional.of(answered(extension.filterAttach(need(call, "module"), services)));
            case "FilterRestart" -> Optional.of(answered(extension.filterRestart()));
            case "FilterPause" -> Optional.of(answered(extension.filterPause()));
            case "FilterDetach" -> {
                extension.filterDetach();
                yield Optional.of(Message.done());
            }
            case "FilterSetModuleOptions" ->
                extension
                        .moduleHandlers()
                        .map(handlers -> answered(handlers.filterSetModuleOptions(need(call, "module"))));
            case "NetPnPEvent" ->
                extension
                        .moduleHandlers()
                        .map(handlers -> answered(
                                handlers.filterNetPnPEvent(need(call, "module"), need(call, "event"))));
            case "WorkItem" -> {
                extension.workItem();
                yield Optional.of(Message.done());
            }
            default -> Optional.empty();
        };
    }
}
