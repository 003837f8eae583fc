package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.ModuleState.State;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** NDIS as far as it attaches, restarts, pauses and detaches the module (FLT-01 to FLT-18). */
final class ModulePart implements Part {

    private static final String MODULE = "m1";

    private final Surroundings around;
    private final BooleanSupplier mayPause;

    /** @param mayPause whether nothing stands against a pause */
    ModulePart(Surroundings around, BooleanSupplier mayPause) {
        this.around = around;
        this.mayPause = mayPause;
    }

    @Override
    public void inputs(List<String> into) {
        switch (around.module().state()) {
            case DETACHED -> into.add("attach");
            case PAUSED -> into.addAll(List.of("restart", "detach"));
            case RUNNING -> {
                if (mayPause.getAsBoolean()) {
                    into.add("pause");
                }
            }
            case GONE -> {}
        }
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        switch (words[0]) {
            case "attach" -> attach();
            case "restart" -> restart();
            case "pause" -> pause();
            case "detach" -> detach();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void attach() throws IutException {
        around.event(new SwitchEvent.FilterAttach(MODULE));
        String status = around.status(Message.call("FilterAttach", "module", MODULE));
        around.event(new SwitchEvent.FilterAttachReturn(MODULE, status));
        around.module().is(status.equals("SUCCESS") ? State.PAUSED : State.GONE);
    }

    private void restart() throws IutException {
        around.event(new SwitchEvent.FilterRestart(MODULE));
        String status = around.status(Message.call("FilterRestart", "module", MODULE));
        around.event(new SwitchEvent.FilterRestartReturn(MODULE, status));
        around.module().is(status.equals("SUCCESS") ? State.RUNNING : State.PAUSED);
    }

    private void pause() throws IutException {
        around.event(new SwitchEvent.FilterPause(MODULE));
        String status = around.status(Message.call("FilterPause", "module", MODULE));
        around.event(new SwitchEvent.FilterPauseReturn(MODULE, status));
        around.module().is(State.PAUSED);
    }

    private void detach() throws IutException {
        around.event(new SwitchEvent.FilterDetach(MODULE));
        around.call(Message.call("FilterDetach", "module", MODULE));
        around.event(new Event.Return("FilterDetach"));
        around.module().is(State.GONE);
    }

    @Override
    public Optional<Message> answer(Message callout) {
        return Optional.empty();
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
