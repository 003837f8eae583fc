package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_SWITCH_NIC_TYPE}: what is at the other end of a network connection. */
public enum SwitchNicType implements Numbered {
    EXTERNAL(0),
    SYNTHETIC(1),
    EMULATED(2),
    INTERNAL(3);

    private final long number;

    SwitchNicType(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<SwitchNicType> of(long number) {
        return Numbered.find(SwitchNicType.class, number);
    }
}
