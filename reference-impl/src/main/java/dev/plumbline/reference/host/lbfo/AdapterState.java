package dev.plumbline.reference.host.lbfo;

/** What NDIS knows of one adapter. */
final class AdapterState {

    private LbfoAdapter adapter;
    private String bundle;
    private Life life = Life.HALTED;
    private Role role = Role.NONE;
    private boolean idFound;
    private boolean connected = true;

    AdapterState(LbfoAdapter adapter) {
        this.adapter = adapter;
        this.bundle = adapter.bundle();
    }

    /** A user gave it another id, while it is halted (LBFO-48). */
    void configure(LbfoAdapter edited) {
        adapter = edited;
        bundle = edited.bundle();
    }

    LbfoAdapter adapter() {
        return adapter;
    }

    String name() {
        return adapter.name();
    }

    String bundle() {
        return bundle;
    }

    Life life() {
        return life;
    }

    Role role() {
        return role;
    }

    boolean isUp() {
        return life == Life.UP;
    }

    boolean isConnected() {
        return connected;
    }

    /** Whether protocols are bound to it: it gets sends (LBFO-20, LBFO-59). */
    boolean isExposed() {
        return isUp() && (role == Role.PRIMARY || role == Role.ALONE);
    }

    boolean isPrimary() {
        return isUp() && role == Role.PRIMARY;
    }

    /**
     * Whether it may still be made a secondary: it is initialising, has read its id, and was not asked for before
     * (LBFO-11).
     */
    boolean isJoining() {
        return life == Life.INITIALIZING && role == Role.NONE && idFound;
    }

    void enter(Life next) {
        life = next;
        role = Role.NONE;
        idFound = false;
        connected = true;
    }

    void idWasRead() {
        idFound = life == Life.INITIALIZING;
    }

    void take(Role granted) {
        role = granted;
    }

    /** {@code MiniportInitialize} succeeded: without another role the adapter is primary by default (LBFO-09). */
    void initialised() {
        life = Life.UP;
        if (role == Role.NONE) {
            role = Role.PRIMARY;
        }
    }

    void connect(boolean linkUp) {
        connected = linkUp;
    }
}
