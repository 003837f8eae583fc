package dev.plumbline.reference.host.vswitch;

/** The state of the filter module, as NDIS knows it (FLT-01 to FLT-18). */
final class ModuleState {

    enum State {
        DETACHED,
        PAUSED,
        RUNNING,
        GONE
    }

    private State state = State.DETACHED;

    State state() {
        return state;
    }

    void is(State now) {
        state = now;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
