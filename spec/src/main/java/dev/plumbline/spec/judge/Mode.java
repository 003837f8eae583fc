package dev.plumbline.spec.judge;

/** How an event meets an instance. */
enum Mode {
    /** The event names it: machines that have not met it meet it now, where the base is. */
    NAMED(0),
    /** It is the base, which is there from the beginning. */
    BASE(1),
    /** The event is about all there are: machines that have not met it, or for which it is over, pass it by. */
    PRESENT(2),
    /** It is a base, and the event is about all there are. */
    PRESENT_BASE(3),
    /** It is the base of one that the event names: machines meet it, and it stays where it is. */
    TOUCHED(4);

    private static final int SHIFT = 58;

    private final long bits;

    Mode(long number) {
        this.bits = number << SHIFT;
    }

    /** Whether machines that have not met it pass it by. */
    boolean passesBy() {
        return this == PRESENT || this == PRESENT_BASE;
    }

    /** Bits of a relation that keep the modes apart. */
    long bits() {
        return bits;
    }
}
