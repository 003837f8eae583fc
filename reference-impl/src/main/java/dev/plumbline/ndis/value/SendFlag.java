package dev.plumbline.ndis.value;

/** {@code NDIS_SEND_FLAGS}: one property of a send. The number is its bit; for sets see {@link Flags}. */
public enum SendFlag implements Numbered {
    DISPATCH_LEVEL(0x1L),
    CHECK_FOR_LOOPBACK(0x2L),
    SINGLE_QUEUE(0x4L),
    SWITCH_DESTINATION_GROUP(0x10L),
    SWITCH_SINGLE_SOURCE(0x20L);

    private final long number;

    SendFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
