package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.ModuleState.State;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * NDIS as far as it loads the driver, and attaches, restarts, pauses and detaches the module (FLT-01 to FLT-23): one
 * operation at a time, each at {@code PASSIVE_LEVEL} (FLT-27).
 */
final class ModulePart implements Part {

    static final String PASSIVE = "PASSIVE_LEVEL";

    private static final int MOST_TRIES = 4;
    private static final String PROTOCOLS = "protocols";
    private static final String SUCCESS = "SUCCESS";
    private static final String PENDING = "PENDING";

    private final Surroundings around;
    private final ModuleState module;
    private final DriverPart driver;
    private final PnpPart pnp;
    private final ModuleCallouts callouts;
    private final BooleanSupplier isFree;
    private final BooleanSupplier nothingIsAbove;
    private final BooleanSupplier mayDetach;
    private boolean stack;

    /**
     * @param isFree whether the module holds no OID request
     * @param nothingIsAbove whether the protocols have given back all packets, as they do when they are paused (FLT-19)
     * @param mayDetach whether nothing stands against a detach
     */
    ModulePart(
            Surroundings around,
            DriverPart driver,
            PnpPart pnp,
            BooleanSupplier isFree,
            BooleanSupplier nothingIsAbove,
            BooleanSupplier mayDetach) {
        this.around = around;
        this.module = around.module();
        this.driver = driver;
        this.pnp = pnp;
        this.callouts = new ModuleCallouts(around);
        this.isFree = isFree;
        this.nothingIsAbove = nothingIsAbove;
        this.mayDetach = mayDetach;
    }

    @Override
    public void inputs(List<String> into) {
        switch (module.state()) {
            case DETACHED -> {
                if (mayAttach()) {
                    into.add("attach");
                }
            }
            case PAUSED -> {
                if (mayRestart()) {
                    into.add("restart");
                }
                if (mayDetach.getAsBoolean()) {
                    into.add("detach");
                }
            }
            case RUNNING -> {
                if (stack) {
                    into.add(PROTOCOLS);
                } else {
                    into.add("pause");
                    if (around.offers(PnpPart.ENTRY_POINT)) {
                        into.add("stack");
                    }
                }
            }
            case ATTACHING, RESTARTING, PAUSING -> {}
        }
    }

    /** A driver that was refused, or a switch that lives on, can be tried again by one that can learn what there is. */
    boolean mayAttach() {
        int most = around.offers(PnpPart.ENTRY_POINT) ? MOST_TRIES : 1;
        return driver.mayLoad() && module.tries() < most;
    }

    /** Data handlers can change at a restart; one that was asked for waits for the request of the switch that is under way (OID-89). */
    private boolean mayRestart() {
        return !module.hasFailed() && nothingIsAbove.getAsBoolean() && (!module.isRestartAsked() || isFree.getAsBoolean());
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        switch (words[0]) {
            case "attach" -> attach();
            case "restart" -> restart();
            case "pause" -> pause();
            case "stack" -> {
                stack = true;
                pnp.give("NetEventPause");
                pause();
            }
            case PROTOCOLS -> protocols();
            case "detach" -> detach();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void attach() throws IutException {
        if (!driver.isLoaded()) {
            return;
        }
        module.attaches();
        pnp.attaches();
        String name = module.name();
        around.event(new SwitchEvent.FilterAttach(name, PASSIVE));
        String status = around.status(Message.call("FilterAttach", "module", name));
        around.event(new SwitchEvent.FilterAttachReturn(name, status));
        module.is(status.equals(SUCCESS) ? State.PAUSED : State.DETACHED);
    }

    private void restart() throws IutException {
        String name = module.name();
        if (around.offers("FilterSetModuleOptions")) {
            callouts.options(true);
            around.event(new FilterEvent.FilterSetModuleOptions(name, PASSIVE));
            String status = around.status(Message.call("FilterSetModuleOptions", "module", name));
            around.event(new FilterEvent.FilterSetModuleOptionsReturn(name, status));
            callouts.options(false);
        }
        module.restarts();
        around.event(new SwitchEvent.FilterRestart(name, PASSIVE));
        String status = around.status(Message.call("FilterRestart", "module", name));
        around.event(new SwitchEvent.FilterRestartReturn(name, status));
        if (module.state() == State.RESTARTING && !status.equals(PENDING)) {
            module.restarted(status);
        }
        if (stack && module.isRunning()) {
            protocols();
        }
    }

    /** The protocols are restarted after all filters (FLT-19). */
    private void protocols() throws IutException {
        stack = false;
        pnp.give("NetEventRestart");
    }

    private void pause() throws IutException {
        String name = module.name();
        module.is(State.PAUSING);
        around.event(new SwitchEvent.FilterPause(name, PASSIVE));
        String status = around.status(Message.call("FilterPause", "module", name));
        around.event(new SwitchEvent.FilterPauseReturn(name, status));
        if (module.state() == State.PAUSING && !status.equals(PENDING)) {
            module.is(State.PAUSED);
        }
    }

    private void detach() throws IutException {
        String name = module.name();
        stack = false;
        around.event(new SwitchEvent.FilterDetach(name, PASSIVE));
        around.call(Message.call("FilterDetach", "module", name));
        around.event(new Event.Return("FilterDetach"));
        module.is(State.DETACHED);
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        return callouts.answer(callout);
    }

    @Override
    public boolean owesNothing() {
        return pays().isEmpty();
    }

    /** A stack that was paused is restarted up to its protocols, and a restart that is scheduled takes place (FLT-22). */
    @Override
    public Optional<String> pays() {
        if (stack && module.isRunning()) {
            return Optional.of(PROTOCOLS);
        }
        if (!module.isRestartAsked()) {
            return Optional.empty();
        }
        return switch (module.state()) {
            case RUNNING -> Optional.of("pause");
            case PAUSED -> mayRestart() ? Optional.of("restart") : Optional.empty();
            case DETACHED, ATTACHING, RESTARTING, PAUSING -> Optional.empty();
        };
    }
}
