package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import java.util.Optional;

/** The reference counters of ports and NIC connections (REF-01 to REF-23). */
final class ReferencePart implements Part {

    private static final String SUCCESS = "SUCCESS";
    private static final String FAILURE = "FAILURE";

    private final Surroundings around;
    private final SwitchState state;

    ReferencePart(Surroundings around) {
        this.around = around;
        this.state = around.state();
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return switch (callout.name()) {
            case "ReferenceSwitchNic" -> Optional.of(referenceNic(address(callout, "nic")));
            case "DereferenceSwitchNic" -> Optional.of(dereferenceNic(address(callout, "nic")));
            case "ReferenceSwitchPort" -> Optional.of(referencePort(address(callout, "port")));
            case "DereferenceSwitchPort" -> Optional.of(dereferencePort(address(callout, "port")));
            default -> Optional.empty();
        };
    }

    private Message referenceNic(String nic) {
        around.event(new SwitchEvent.ReferenceSwitchNic(nic));
        boolean possible = state.nic(nic) == SwitchState.Nic.CONNECTED;
        String status = possible ? around.choose("reference " + nic, List.of(SUCCESS, FAILURE)) : FAILURE;
        if (status.equals(SUCCESS)) {
            state.reference(nic);
        }
        around.event(new SwitchEvent.ReferenceSwitchNicReturn(nic, status));
        return Message.status(status);
    }

    private Message dereferenceNic(String nic) {
        around.event(new SwitchEvent.DereferenceSwitchNic(nic));
        state.dereference(nic);
        return Message.done();
    }

    private Message referencePort(String port) {
        around.event(new SwitchEvent.ReferenceSwitchPort(port));
        boolean possible = state.port(port) == SwitchState.Port.CREATED;
        String status = possible ? around.choose("reference port " + port, List.of(SUCCESS, FAILURE)) : FAILURE;
        if (status.equals(SUCCESS)) {
            state.reference(port);
        }
        around.event(new SwitchEvent.ReferenceSwitchPortReturn(port, status));
        return Message.status(status);
    }

    private Message dereferencePort(String port) {
        around.event(new SwitchEvent.DereferenceSwitchPort(port));
        state.dereference(port);
        return Message.done();
    }

    @Override
    public void inputs(List<String> into) {}

    @Override
    public boolean perform(String[] words) {
        return false;
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
