package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_SWITCH_NIC_STATE}: where a network connection is in its life. */
public enum SwitchNicState implements Numbered {
    UNKNOWN(0),
    CREATED(1),
    CONNECTED(2),
    DISCONNECTED(3),
    DELETED(4);

    private final long number;

    SwitchNicState(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<SwitchNicState> of(long number) {
        return Numbered.find(SwitchNicState.class, number);
    }
}
