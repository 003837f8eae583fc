package dev.plumbline.ndis.value;

/**
 * {@code NDIS_RETURN_FLAGS}: one property of the return of received packets. The number is its bit; for sets see
 * {@link Flags}.
 */
public enum ReturnFlag implements Numbered {
    DISPATCH_LEVEL(0x1L),
    SINGLE_QUEUE(0x2L),
    SWITCH_SINGLE_SOURCE(0x4L);

    private final long number;

    ReturnFlag(long number) {
        this.number = number;
    }

    @Override
    public long number() {
        return number;
    }
}
