package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_SWITCH_PORT_TYPE}: what kind of connection a switch port is for. */
public enum SwitchPortType implements Numbered {
    GENERIC(0),
    EXTERNAL(1),
    SYNTHETIC(2),
    EMULATED(3),
    INTERNAL(4);

    private final long number;

    SwitchPortType(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<SwitchPortType> of(long number) {
        return Numbered.find(SwitchPortType.class, number);
    }
}
