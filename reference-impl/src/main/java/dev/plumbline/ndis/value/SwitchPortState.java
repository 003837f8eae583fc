package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_SWITCH_PORT_STATE}: where a switch port is in its life. */
public enum SwitchPortState implements Numbered {
    UNKNOWN(0),
    CREATED(1),
    TEARDOWN(2),
    DELETED(3);

    private final long number;

    SwitchPortState(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<SwitchPortState> of(long number) {
        return Numbered.find(SwitchPortState.class, number);
    }
}
