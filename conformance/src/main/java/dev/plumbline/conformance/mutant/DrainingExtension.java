package dev.plumbline.conformance.mutant;

import dev.plumbline.ndis.filter.SwitchServices;

/** The reference with packets of its own beside, for which a pause waits (FLT-11). */
abstract class DrainingExtension extends ConnectedExtension {

    private String module = "";
    private boolean running;
    private boolean pausing;

    /** Whether none of its packets is under way. */
    abstract boolean isDrained();

    /** The handle of the module. */
    final String module() {
        return module;
    }

    final boolean isRunning() {
        return running;
    }

    @Override
    public String filterAttach(String name, SwitchServices services) {
        module = name;
        running = false;
        pausing = false;
        return super.filterAttach(name, services);
    }

    @Override
    public String filterRestart() {
        String status = super.filterRestart();
        if (isFinal(status)) {
            running = status.equals(SUCCESS);
        }
        return status;
    }

    @Override
    public void ndisFRestartComplete(String name, String status) {
        running = status.equals(SUCCESS);
        super.ndisFRestartComplete(name, status);
    }

    @Override
    public String filterPause() {
        running = false;
        String status = super.filterPause();
        if (status.equals(SUCCESS) && !isDrained()) {
            pausing = true;
            return PENDING;
        }
        return status;
    }

    @Override
    public void ndisFPauseComplete(String name) {
        pausing = !isDrained();
        if (!pausing) {
            super.ndisFPauseComplete(name);
        }
    }

    /** Completes the pause that waits, if nothing stands against it any more. */
    final void settle() {
        if (pausing && isDrained()) {
            pausing = false;
            super.ndisFPauseComplete(module);
        }
    }
}
