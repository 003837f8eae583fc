package dev.plumbline.reference.datapath;

/** The state of an interface after RFC 2863, in the order of the kernel's numbers 0 to 6. */
public enum OperState {
    UNKNOWN,
    NOT_PRESENT,
    DOWN,
    LOWER_LAYER_DOWN,
    TESTING,
    DORMANT,
    UP;

    static OperState of(int number) {
        return number >= 0 && number < values().length ? values()[number] : UNKNOWN;
    }
}
