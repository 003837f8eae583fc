package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.ModuleState.State;
import dev.plumbline.spec.event.FilterEvent;
import java.util.List;
import java.util.Optional;

/** Plug and play events for the module (FLT-28), {@code NetEventSwitchActivate} among them (OID-92). */
final class PnpPart implements Part {

    /** The entry point of the extension that takes them. */
    static final String ENTRY_POINT = "NetPnPEvent";

    private static final String ACTIVATE = "NetEventSwitchActivate";

    private final Surroundings around;

    PnpPart(Surroundings around) {
        this.around = around;
    }

    /** Decides whether the switch is active already; one whose module hears of no activation always is. */
    void attaches() {
        if (!around.state().isActive()
                && (!around.offers(ENTRY_POINT)
                        || around.choose("switch is active", List.of("TRUE", "FALSE")).equals("TRUE"))) {
            around.state().activate();
        }
    }

    @Override
    public void inputs(List<String> into) {
        State module = around.module().state();
        if ((module == State.PAUSED || module == State.RUNNING) && around.offers(ENTRY_POINT)) {
            if (!around.state().isActive()) {
                into.add("pnp " + ACTIVATE);
            }
            into.add("pnp NetEventPortActivation");
            into.add("pnp NetEventSetPower");
        }
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        if (!words[0].equals("pnp")) {
            return false;
        }
        if (words[1].equals(ACTIVATE)) {
            around.state().activate();
        }
        give(words[1]);
        return true;
    }

    /** Gives an event to a module that takes them. */
    void give(String event) throws IutException {
        if (!around.offers(ENTRY_POINT)) {
            return;
        }
        String module = around.module().name();
        around.event(new FilterEvent.NetPnPEvent(module, event, ModulePart.PASSIVE));
        String status = around.status(Message.call(ENTRY_POINT, "module", module, "event", event));
        around.event(new FilterEvent.NetPnPEventReturn(module, event, status));
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        if (!callout.name().equals("NdisFNetPnPEvent")) {
            return Optional.empty();
        }
        String module = need(callout, "module");
        String event = need(callout, "event");
        around.event(new FilterEvent.NdisFNetPnPEvent(module, event));
        String status = around.module().handlesRequests() && module.equals(around.module().name())
                ? around.choose("drivers above", List.of("SUCCESS", "FAILURE"))
                : "INVALID_PARAMETER";
        around.event(new FilterEvent.NdisFNetPnPEventReturn(module, event, status));
        return Optional.of(Message.status(status));
    }

    @Override
    public boolean owesNothing() {
        return true;
    }

    @Override
    public Optional<String> pays() {
        return Optional.empty();
    }
}
