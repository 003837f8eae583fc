package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.ModuleState.State;
import dev.plumbline.spec.event.FilterEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a module calls about its own life. A call for another module, or in a wrong state, changes nothing. */
final class ModuleCallouts {

    private static final String SUCCESS = "SUCCESS";
    private static final String INVALID = "INVALID_PARAMETER";
    private static final int MOST_RESTARTS = 3;

    private final Surroundings around;
    private final ModuleState module;
    private boolean inOptions;
    private int restarts;

    ModuleCallouts(Surroundings around) {
        this.around = around;
        this.module = around.module();
    }

    /** {@code FilterSetModuleOptions} begins or ends. */
    void options(boolean begins) {
        inOptions = begins;
    }

    Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "NdisFSetAttributes" -> Optional.of(setAttributes(need(callout, "module")));
            case "NdisFGetOptionalSwitchHandlers" ->
                Optional.of(handlers(need(callout, "module"), callout.get("header").orElse(null)));
            case "NdisSetOptionalHandlers" -> Optional.of(setHandlers(need(callout, "module"), callout));
            case "NdisFRestartComplete" ->
                Optional.of(restartComplete(need(callout, "module"), need(callout, "status")));
            case "NdisFPauseComplete" -> Optional.of(pauseComplete(need(callout, "module")));
            case "NdisFRestartFilter" -> Optional.of(restartFilter(need(callout, "module")));
            default -> Optional.empty();
        };
    }

    private boolean isThis(String name) {
        return module.state() != State.DETACHED && name.equals(module.name());
    }

    private Message setAttributes(String name) {
        around.event(new FilterEvent.NdisFSetAttributes(name));
        String status = isThis(name) && module.state() == State.ATTACHING
                ? around.choose("attributes", List.of(SUCCESS, "FAILURE"))
                : INVALID;
        around.event(new FilterEvent.NdisFSetAttributesReturn(name, status));
        return Message.status(status);
    }

    private Message handlers(String name, @Nullable String header) {
        around.event(new FilterEvent.NdisFGetOptionalSwitchHandlers(name, header));
        boolean isInitialised =
                header == null || header.equals("SWITCH_OPTIONAL_HANDLERS") || header.equals("DEFAULT");
        String status = isThis(name) && isInitialised ? SUCCESS : INVALID;
        around.event(new FilterEvent.NdisFGetOptionalSwitchHandlersReturn(name, status));
        return Message.status(status);
    }

    private Message setHandlers(String name, Message callout) throws IutException {
        boolean send = is(callout, "send");
        boolean sendComplete = is(callout, "sendComplete");
        boolean cancelSend = is(callout, "cancelSend");
        boolean receive = is(callout, "receive");
        boolean returnReceived = is(callout, "returnReceived");
        around.event(new FilterEvent.NdisSetOptionalHandlers(
                name, send, sendComplete, cancelSend, receive, returnReceived));
        boolean possible = isThis(name) && inOptions;
        if (possible) {
            module.keeps("FilterSendNetBufferLists", send);
            module.keeps("FilterSendNetBufferListsComplete", sendComplete);
            module.keeps("FilterCancelSendNetBufferLists", cancelSend);
            module.keeps("FilterReceiveNetBufferLists", receive);
            module.keeps("FilterReturnNetBufferLists", returnReceived);
        }
        String status = possible ? SUCCESS : isThis(name) ? "FAILURE" : INVALID;
        around.event(new FilterEvent.NdisSetOptionalHandlersReturn(name, status));
        return Message.status(status);
    }

    private static boolean is(Message callout, String flag) throws IutException {
        return Boolean.parseBoolean(need(callout, flag));
    }

    private Message restartComplete(String name, String status) {
        around.event(new FilterEvent.NdisFRestartComplete(name, status));
        if (isThis(name) && module.state() == State.RESTARTING) {
            module.restarted(status);
        }
        return Message.done();
    }

    private Message pauseComplete(String name) {
        around.event(new FilterEvent.NdisFPauseComplete(name));
        if (isThis(name) && module.state() == State.PAUSING) {
            module.is(State.PAUSED);
        }
        return Message.done();
    }

    private Message restartFilter(String name) {
        around.event(new FilterEvent.NdisFRestartFilter(name));
        String status = "FAILURE";
        if (isThis(name) && module.handlesRequests() && !module.hasFailed() && restarts < MOST_RESTARTS) {
            status = around.choose("restart at wish", List.of(SUCCESS, "RESOURCES"));
        }
        if (status.equals(SUCCESS)) {
            restarts++;
            module.askForRestart();
        }
        around.event(new FilterEvent.NdisFRestartFilterReturn(name, status));
        return Message.status(status);
    }
}
