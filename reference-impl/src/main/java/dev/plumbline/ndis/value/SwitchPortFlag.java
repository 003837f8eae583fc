package dev.plumbline.ndis.value;

/**
 * {@code NDIS_SWITCH_PORT_PARAMETERS.Flags}: what else is true of a switch port (NDIS 6.50 and 6.60, in this order).
 * The number is its bit; for sets see {@link Flags}.
 */
public enum SwitchPortFlag implements Numbered {
    UNTRUSTED_INTERNAL_PORT(0x1L),
    RESTORING_PORT(0x2L);

    private final long number;

    SwitchPortFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
