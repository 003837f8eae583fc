package dev.plumbline.ndis.value;

import java.util.Optional;

/** {@code NDIS_HALT_ACTION}: why a miniport is halted. */
public enum HaltAction implements Numbered {
    DEVICE_DISABLED(0),
    DEVICE_INSTANCE_DE_INITIALIZED(1),
    POWERED_DOWN(2),
    SURPRISE_REMOVED(3),
    DEVICE_FAILED(4),
    INITIALIZATION_FAILED(5),
    DEVICE_STOPPED(6);

    private final long number;

    HaltAction(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }

    /** The constant with that number; empty if the documents name none. */
    public static Optional<HaltAction> of(long number) {
        return Numbered.find(HaltAction.class, number);
    }
}
