package dev.plumbline.ndis.value;

/**
 * {@code NDIS_SEND_COMPLETE_FLAGS}: one property of the completion of a send. The number is its bit; for sets see
 * {@link Flags}.
 */
public enum SendCompleteFlag implements Numbered {
    DISPATCH_LEVEL(0x1L),
    SINGLE_QUEUE(0x2L),
    SWITCH_SINGLE_SOURCE(0x4L);

    private final long number;

    SendCompleteFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
