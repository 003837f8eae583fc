package dev.plumbline.ndis.value;

/**
 * {@code NDIS_SWITCH_NIC_PARAMETERS.Flags}: what else is true of a network connection (NDIS 6.40, 6.50, 6.60 and
 * 6.80, in this order). The number is its bit; for sets see {@link Flags}.
 */
public enum SwitchNicFlag implements Numbered {
    NIC_INITIALIZING(0x1L),
    NIC_SUSPENDED(0x2L),
    MAPPED_NIC_UPDATED(0x4L),
    NIC_SUSPENDED_LM(0x10L);

    private final long number;

    SwitchNicFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
