package dev.plumbline.reference.host.lbfo;

/** When the driver counts as idle: a work item did nothing since the last input, or enough turns were given. */
final class Settling {

    private static final int SPARE_TURNS = 16;

    private int turns;
    private boolean idle;
    private boolean declared;

    /** An input other than a work item was given; {@code debt} tells whether NDIS only paid what it owed. */
    void disturbed(boolean debt) {
        turns = debt ? turns : 0;
        idle = false;
        declared = false;
    }

    /** A work item had its turn; {@code acted} tells whether the driver called anything in it. */
    void worked(boolean acted) {
        turns++;
        idle = !acted;
        declared = declared && idle;
    }

    /** Quiescence was recorded. */
    void declared() {
        declared = true;
    }

    boolean isDeclared() {
        return declared;
    }

    /** Whether waiting longer makes no sense; {@code outstanding} is what a driver may still finish, one a turn. */
    boolean isIdle(int outstanding) {
        return idle || turns >= SPARE_TURNS + outstanding;
    }
}
