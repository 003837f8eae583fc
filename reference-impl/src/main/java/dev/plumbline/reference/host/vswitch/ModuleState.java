package dev.plumbline.reference.host.vswitch;

import java.util.HashSet;
import java.util.Set;

/** The state of the filter module, as NDIS knows it (FLT-01 to FLT-24). */
final class ModuleState {

    enum State {
        DETACHED,
        ATTACHING,
        PAUSED,
        RESTARTING,
        RUNNING,
        PAUSING
    }

    private final Set<String> notRegistered = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private State state = State.DETACHED;
    private int tries;
    private boolean hasFailed;
    private boolean restartAsked;

    State state() {
        return state;
    }

    void is(State now) {
        state = now;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether there is a module that handles OID requests (OID-17) and gets turns of work. */
    boolean handlesRequests() {
        return state != State.DETACHED && state != State.ATTACHING;
    }

    /** A module of its own for each attach. */
    void attaches() {
        tries++;
        leftOut.clear();
        leftOut.addAll(notRegistered);
        hasFailed = false;
        restartAsked = false;
        state = State.ATTACHING;
    }

    /** How often an attach was tried. */
    int tries() {
        return tries;
    }

    /** The handle of the module that is attached, or was last. */
    String name() {
        return "m" + tries;
    }

    /** A restart begins: what was asked for is done with it. */
    void restarts() {
        restartAsked = false;
        state = State.RESTARTING;
    }

    /** A restart has ended; a module of which it failed is only to be detached (FLT-07, C-23). */
    void restarted(String status) {
        hasFailed = !status.equals("SUCCESS");
        state = hasFailed ? State.PAUSED : State.RUNNING;
    }

    boolean hasFailed() {
        return hasFailed;
    }

    /** The module asks for a pause and a restart (FLT-22). */
    void askForRestart() {
        restartAsked = true;
    }

    /** Whether a restart that the module asked for has not begun. */
    boolean isRestartAsked() {
        return restartAsked;
    }

    /** The driver registers an entry point, or does not (FLT-24). */
    void registers(String entryPoint, boolean registered) {
        if (registered) {
            notRegistered.remove(entryPoint);
        } else {
            notRegistered.add(entryPoint);
        }
    }

    /** The module keeps a data handler, or leaves it out (FLT-22). */
    void keeps(String entryPoint, boolean kept) {
        if (kept) {
            leftOut.remove(entryPoint);
        } else {
            leftOut.add(entryPoint);
        }
    }

    /** Whether NDIS passes the module by for an entry point. */
    boolean leavesOut(String entryPoint) {
        return leftOut.contains(entryPoint);
    }
}
