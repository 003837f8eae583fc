package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.FilterPartialCharacteristics;
import dev.plumbline.ndis.filter.ModuleServices;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Restart, pause and plug and play of the module. A restart waits for the parameters of the switch, a pause for what is
 * the module's own; both are completed as soon as nothing stands against it.
 */
final class ModuleLife {

    private static final String PENDING = "PENDING";
    private static final String SUCCESS = "SUCCESS";

    /** What is under way for the module. */
    private enum Operation {
        NONE,
        RESTART,
        PAUSE
    }

    private final String module;
    private final ModuleServices ndis;
    private final SwitchConfiguration configuration;
    private final FilterPartialCharacteristics handlers;
    private final List<BooleanSupplier> drained;
    private Operation pending = Operation.NONE;
    private boolean isRunning;
    private boolean hasAsked;

    /**
     * @param handlers the data handlers that the module keeps
     * @param drained whether each of the paths has back what is its own
     */
    ModuleLife(
            String module,
            ModuleServices ndis,
            SwitchConfiguration configuration,
            FilterPartialCharacteristics handlers,
            List<BooleanSupplier> drained) {
        this.module = module;
        this.ndis = ndis;
        this.configuration = configuration;
        this.handlers = handlers;
        this.drained = drained;
    }

    /** Whether the module may originate packets. */
    boolean isRunning() {
        return isRunning;
    }

    String restart() {
        String status = configuration.ask();
        if (status.equals(PENDING)) {
            pending = Operation.RESTART;
        } else {
            isRunning = status.equals(SUCCESS);
        }
        return status.equals(PENDING) || isRunning ? status : "FAILURE";
    }

    String pause() {
        isRunning = false;
        if (isDrained()) {
            return SUCCESS;
        }
        pending = Operation.PAUSE;
        return PENDING;
    }

    private boolean isDrained() {
        for (BooleanSupplier path : drained) {
            if (!path.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** Completes what is pending, if nothing stands against it any more. */
    void settle() {
        switch (pending) {
            case RESTART -> configuration.parameters().ifPresent(status -> {
                pending = Operation.NONE;
                isRunning = status.equals(SUCCESS);
                ndis.ndisFRestartComplete(module, isRunning ? SUCCESS : "FAILURE");
            });
            case PAUSE -> {
                if (isDrained()) {
                    pending = Operation.NONE;
                    ndis.ndisFPauseComplete(module);
                }
            }
            case NONE -> {}
        }
    }

    /** With its first members what the module tells at a restart changes: it asks for one, once (FLT-22). */
    void askForRestart() {
        if (isRunning && !hasAsked && configuration.hasMembers()) {
            hasAsked = true;
            ndis.ndisFRestartFilter(module);
        }
    }

    String filterSetModuleOptions(String name) {
        return ndis.ndisSetOptionalHandlers(name, handlers);
    }

    String filterNetPnPEvent(String name, String event) {
        if (event.equals("NetEventSwitchActivate")) {
            configuration.activated();
        }
        return ndis.ndisFNetPnPEvent(name, event);
    }
}
